/** The form that asks for the two ids of a contract. Only which fields there are; what is in them is never read. */
import type { PageView } from '../page/portal-page.ts';
import { attribute, holds, matches, parentElementOf } from '../page/safe-dom.ts';
import type { FactsOf } from '../rules/facts.ts';
import { labelOf } from './fields.ts';
import { accessName, contractName, signIn } from './wordings.ts';

/** A form that asks for an Access ID and a Contract ID, as far as it was recognised. */
export interface IdForm {
  readonly access: Element | undefined;
  readonly contract: Element | undefined;
  /** The dialog, pane or section around the fields. */
  readonly around: Element;
}

/** What is told of a form. */
export const factsOf = ({ access, contract }: IdForm): FactsOf['link-benefits'] => ({
  accessField: access !== undefined,
  contractField: contract !== undefined,
});

const panes = 'dialog, [role=dialog], [role=alertdialog], [role=complementary], .fxs-contextpane, .portal-contextpane';
const surroundings = 'form, section, [role=region], [role=form], fieldset';

/** Fields that are for something else, or that show what is known and can't be filled in. */
const unfit = '[role=combobox], [role=searchbox], :read-only, [aria-readonly=true], [aria-disabled=true]';

/**
 * Finds the form. By the names of its fields anywhere; in a language that we do not know only where `byShape` allows
 * it, as a dialog or pane with two text fields of which the second is masked, and which is no sign-in.
 */
export function findIdForm(view: PageView, byShape: boolean): IdForm | undefined {
  const fields = view
    .all('input:not([type]), input[type=text], input[type=password], input[type=tel], input[type=number]')
    .slice(0, 80)
    .filter((field) => !matches(field, unfit) && view.isVisible(field));
  if (fields.length === 0) return undefined;
  const named = fields.map((field) => ({ field, label: labelOf(field, view) }));
  const access = named.find(({ label }) => accessName.test(label))?.field;
  const contract = named.find(({ label, field }) => field !== access && contractName.test(label))?.field;
  if (access && contract) return { access, contract, around: around(access, contract, view) };
  const only = access ?? contract;
  if (only) {
    const pane = view.closest(only, panes);
    return pane && { access, contract, around: pane };
  }

  return byShape ? byItsShape(named, view) : undefined;
}

function byItsShape(
  named: readonly { readonly field: Element; readonly label: string }[],
  view: PageView,
): IdForm | undefined {
  for (const { field: contract } of named.filter(({ field }) => matches(field, '[type=password]'))) {
    const pane = view.closest(contract, panes);
    const inside = pane ? named.filter(({ field }) => holds(pane, field)) : [];
    const [access, second] = inside;
    if (!pane || inside.length !== 2 || second?.field !== contract || access?.field === contract) continue;
    if (!inside.some(({ field, label }) => isSignIn(field, label)))
      return { access: access?.field, contract, around: pane };
  }

  return undefined;
}

function isSignIn(field: Element, label: string): boolean {
  const hints = ['autocomplete', 'name', 'id'].map((name) => attribute(field, name) ?? '');
  return [label, ...hints].some((hint) => signIn.test(hint));
}

function around(access: Element, contract: Element, view: PageView): Element {
  let common = access;
  for (let at: Element | null = access; at && !holds(common, contract); at = parentElementOf(at)) common = at;
  return view.closest(common, panes) ?? view.closest(common, surroundings) ?? common;
}
