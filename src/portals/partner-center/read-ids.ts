/** Access ID and Contract ID in the clear, read on the user's click and at no other time. */
import { foldText } from '../../page/text.ts';
import { childrenFor } from '../../page/view.ts';
import { localNameOf } from '../../page/safe-dom.ts';
import { supportId } from './benefit-grid.ts';
import { skipped } from './shown-ids.ts';
import { accessLabel, contractLabel } from './wordings.ts';

/** The two ids of a contract. */
export interface IdPair {
  readonly access: string;
  readonly contract: string;
}

const mostNodes = 3000;

/**
 * The ids around an element, each by the label before it. `undefined` unless exactly one of each is found: a wrong id
 * in another portal's form is worse than none.
 */
export function readShownIds(around: Element): IdPair | undefined {
  const found = { access: new Set<string>(), contract: new Set<string>() };
  let label = '';
  let left = mostNodes;
  const pending: Node[] = [around];
  for (let node = pending.pop(); node && --left > 0; node = pending.pop()) {
    if (!(node instanceof Text)) {
      if (!(node instanceof Element && skipped.test(localNameOf(node)))) {
        pending.push(...childrenFor(node).reverse());
      }

      continue;
    }

    const text = foldText(node.data.slice(0, 300));
    const id = supportId.exec(text);
    const words = id ? `${label} ${text.slice(0, id.index)}` : text;
    if (!id) {
      if (/\p{L}/u.test(text)) label = text.slice(-80);
      continue;
    }

    const isAccess = accessLabel.test(words);
    if (isAccess !== contractLabel.test(words)) found[isAccess ? 'access' : 'contract'].add(id[0].replace(/\D/g, ''));
    label = '';
  }

  const [access, contract] = [[...found.access], [...found.contract]];
  if (access.length !== 1 || contract.length !== 1 || !access[0] || !contract[0]) return undefined;
  return { access: access[0], contract: contract[0] };
}
