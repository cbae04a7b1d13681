/** The product fields of the request form: what was picked, and where to stand beside them. */
import type { PageView } from '../../page/portal-page.ts';
import { matches } from '../../page/safe-dom.ts';
import { dropdownsIn, labelOf, pickedProduct } from '../fields.ts';
import type { ProductText } from '../../rules/facts.ts';
import { product, productFamily, productName, productVersion } from './wordings.ts';

/** The product fields, as far as they were recognised. */
export interface ProductFields {
  readonly family: Element | undefined;
  readonly version: Element | undefined;
  /** First field of the form that offers a choice, whatever it is about. */
  readonly first: Element | undefined;
  readonly count: number;
  readonly picked: ProductText;
}

/** Finds the product fields by their names; in a language that we do not know, by the products that they offer. */
export function findProductFields(view: PageView): ProductFields {
  const fields = dropdownsIn(view);
  const named = fields.map((field) => ({ field, label: labelOf(field, view) }));
  const family =
    named.find(({ label }) => productFamily.test(label))?.field ?? fields.find((field) => offersProducts(field, view));
  const others = named.filter(({ field }) => field !== family);
  const version =
    others.find(({ label }) => productVersion.test(label) && (family ?? product.test(label)))?.field ??
    others.find(({ label }) => product.test(label) && !productFamily.test(label))?.field ??
    (family && others.find(({ field }) => offersProducts(field, view))?.field);
  const picked = (field: Element | undefined): string => (field ? pickedProduct(field, view) : '');
  return {
    family,
    version,
    first: fields[0],
    count: fields.length,
    picked: { family: picked(family), version: picked(version) },
  };
}

function offersProducts(field: Element, view: PageView): boolean {
  if (!(field instanceof HTMLSelectElement)) return !matches(field, 'input') && productName.test(view.text(field, 120));
  return [...field.options].filter((option) => productName.test(view.text(option, 120))).length > 1;
}
