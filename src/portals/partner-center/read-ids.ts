/** Access ID and Contract ID in the clear, read on the user's click and at no other time. */
import { comparable, foldText } from '../../page/text.ts';
import { childrenFor, isSkipped } from '../../page/view.ts';
import { isElement, queryAll } from '../../page/safe-dom.ts';
import { supportId } from './benefit-grid.ts';
import { cellSelector, gridSelector, headingSelector } from './grid.ts';
import { accessLabel, contractLabel, idLabel } from './wordings.ts';

/** The two ids of a contract. */
export interface IdPair {
  readonly access: string;
  readonly contract: string;
}

const mostNodes = 3000;

/**
 * The ids around an element, each by the label before it, or by the heading of its column. `undefined` unless exactly one of each is found: a wrong id
 * in another portal's form is worse than none.
 */
export function readShownIds(around: Element): IdPair | undefined {
  const found = { access: new Set<string>(), contract: new Set<string>() };
  let label = '';
  let left = mostNodes;
  const pending: Node[] = [around];
  for (let node = pending.pop(); node && --left > 0; node = pending.pop()) {
    if (!(node instanceof Text)) {
      if (!(isElement(node) && isSkipped(node))) {
        pending.push(...childrenFor(node).reverse());
      }

      continue;
    }

    const text = foldText(node.data.slice(0, 300));
    const id = supportId.exec(text);
    if (!id) {
      if (/\p{L}/u.test(text)) label = text.slice(-80);
      continue;
    }

    const words = `${label} ${text.slice(0, id.index)}`;
    const named = idLabel.test(comparable(words)) ? words : (headingOf(node) ?? words);
    const isAccess = accessLabel.test(named);
    if (isAccess !== contractLabel.test(named)) found[isAccess ? 'access' : 'contract'].add(id[0].replace(/\D/g, ''));
    label = '';
  }

  const [access, contract] = [...found.access, ...found.contract];
  return access && contract && found.access.size * found.contract.size === 1 ? { access, contract } : undefined;
}

/** The heading above a text in a table whose rows have a cell for each heading. */
function headingOf(text: Text): string | undefined {
  const cell = text.parentElement?.closest(cellSelector);
  const row = cell?.parentElement;
  const list = row?.closest(gridSelector);
  const inRow = row ? queryAll(row, cellSelector) : [];
  const above = list ? queryAll(list, headingSelector) : [];
  return above.length === inRow.length ? above[inRow.findIndex((one) => one === cell)]?.textContent : undefined;
}
