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

/**
 * Finds the product fields by their names; in a language that we do not know, by the products that they offer. Where there
 * are three, the one in the middle names the product and says more than the family.
 */
export function findProductFields(view: PageView): ProductFields {
  const fields = dropdownsIn(view);
  const named = fields.map((field) => ({ field, label: labelOf(field, view) }));
  const others = named.filter(({ label }) => !productFamily.test(label));
  const versioned = others.find(({ label }) => productVersion.test(label));
  const middle = others.find((one) => one !== versioned && product.test(one.label))?.field;
  const family =
    named.find((one) => !others.includes(one))?.field ??
    (versioned && middle) ??
    fields.find((field) => offersProducts(field, view));
  const version =
    ((family ?? product.test(versioned?.label ?? '')) ? versioned?.field : undefined) ??
    (middle === family ? undefined : middle) ??
    (family && fields.find((field) => field !== family && offersProducts(field, view)));
  const picked = (field: Element | undefined): string => (field ? pickedProduct(field, view) : '');
  const between = middle === version ? '' : picked(middle);
  return {
    family,
    version,
    first: fields[0],
    count: fields.length,
    picked: { family: productName.test(between) ? between : picked(family), version: picked(version) },
  };
}

function offersProducts(field: Element, view: PageView): boolean {
  if (!(field instanceof HTMLSelectElement)) return !matches(field, 'input') && productName.test(view.text(field, 120));
  return [...field.options].filter((option) => productName.test(view.text(option, 120))).length > 1;
}
