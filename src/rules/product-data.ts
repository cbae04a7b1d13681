/**
 * Lifecycle dates of on-premises products. Dates only: which version is N, and what is in mainstream support, is
 * computed for the day that is asked for. Built by `npm run products -- build`; sources and licences are in
 * THIRD-PARTY.md.
 */
import type { IsoDate } from './facts.ts';
import data from './data/products.json' with { type: 'json' };

/** A feature release within a version, e.g. Windows 11 25H2; it ends on different days by edition. */
export interface ProductRelease {
  readonly id: string;
  readonly released: IsoDate;
  readonly homeProEnd: IsoDate;
  readonly enterpriseEnd: IsoDate;
}

/** A version, which is what N and N-1 count. */
export interface ProductVersion {
  readonly id: string;
  readonly name: string;
  /** Fixed Policy, Modern Policy, or a component that follows the Windows it runs on. */
  readonly policy: 'fixed' | 'modern' | 'component';
  /** Left out where no source has it. */
  readonly released?: IsoDate;
  /** Last day of mainstream support; for the Modern Policy the end of servicing. Left out while there is none. */
  readonly mainstreamEnd?: IsoDate;
  /** Last day of extended support. */
  readonly extendedEnd?: IsoDate;
  /** Last day of paid Extended Security Updates, which are no support in the sense of the benefit. */
  readonly esuEnd?: IsoDate;
  /** How well the dates are known. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly releases?: readonly ProductRelease[];
}

/** A product with its versions, newest first. */
export interface ProductFamily {
  readonly id: string;
  readonly name: string;
  /** Whether Microsoft's N-1 policy names it; all other on-premises products are meant too. */
  readonly listedInPolicy: boolean;
  readonly versions: readonly ProductVersion[];
}

/** The whole table. */
export interface ProductData {
  readonly checkedOn: IsoDate;
  readonly shelfLifeDays: number;
  readonly families: readonly ProductFamily[];
}

export const productData: ProductData = data as ProductData;
