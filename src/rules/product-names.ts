/** From a product's name, as a portal lists it or a person types it, to the product (PRD, NAM). */
import type { ProductText } from './facts.ts';
import { productData, type ProductFamily, type ProductRelease, type ProductVersion } from './product-data.ts';
import { tidy } from './text.ts';
import { productNames, type ProductNameRow, type ProductPlace } from './tables/products.ts';

/** What a text names. Only what is certain is filled in. */
export interface FoundProduct {
  readonly place: ProductPlace;
  readonly family?: ProductFamily;
  readonly version?: ProductVersion;
  readonly release?: ProductRelease;
  readonly edition?: 'home-pro' | 'enterprise';
  /** A version before all that the data lists. */
  readonly isOlder: boolean;
  /** Something like a version is there that the data does not know. It may be newer than the data. */
  readonly hasUnknownVersion: boolean;
  readonly hasUnknownRelease: boolean;
}

const nothing = { isOlder: false, hasUnknownVersion: false, hasUnknownRelease: false } as const;
const LONGEST_NAME = 200;

/**
 * Finds the product that a text names. `not-recognised` when it names none or several: "SQL Server on Azure" may
 * be a matter of either.
 */
export function findProduct(text: string): FoundProduct {
  const name = plainName(text);
  if (name.length > LONGEST_NAME) return { place: 'not-recognised', ...nothing };

  const rows = productNames.filter(({ pattern }) => pattern.test(name));
  const [row] = rows;
  if (!row || new Set(rows.map((other) => other.family ?? other.place)).size > 1) {
    return { place: 'not-recognised', ...nothing };
  }

  const family = productData.families.find(({ id }) => id === row.family);
  return family ? { place: row.place, family, ...findVersion(row, family, name) } : { place: row.place, ...nothing };
}

/**
 * Finds the product that two lists of a portal name, a family and a version. Read together they say it, mostly. Where
 * they name several products, the first is only a shelf ("Office Servers", "Exchange") and the second what stands on
 * it ("SharePoint Server 2019", "Exchange Online"); but a server on a shelf of cloud products may run in the cloud,
 * and two versions contradict each other.
 */
export function findListed({ family, version }: ProductText): FoundProduct {
  const both = findProduct(`${family} ${version}`);
  if (both.place !== 'not-recognised') return both;
  const shelf = findProduct(family);
  const isShelf = shelf.place === 'not-recognised' || (shelf.place === 'on-premises' && !shelf.version);
  return isShelf ? findProduct(version) : both;
}

/**
 * "Server" in the languages of the portals. The names of products are English in all of them, but people write this
 * word in their own.
 */
const SERVER = /serveurs?|servidor(?:es)?|serwer|kiszolgáló|sunucu(?:su)?|сервер|サーバー?|服务器|伺服器|서버/gu;

/**
 * Lower case, no trade marks, one spelling of "on-premises" and of "server", a year apart from the word before it,
 * punctuation other than dots as spaces.
 */
export function plainName(text: string): string {
  return tidy(text.replace(/[®™©]|\((?:r|tm)\)/giu, ''))
    .toLowerCase()
    .replace(SERVER, ' server ')
    .replace(/(?<=\p{L})(?=20\d\d(?!\d))/gu, ' ')
    .replace(/\bon[ -]?prem(?:ise|ises)?\b/gu, 'onprem')
    .replace(/(?:[^\p{L}\p{N}.]|\.(?![\p{L}\p{N}]))+/gu, ' ')
    .trim();
}

function findVersion(row: ProductNameRow, family: ProductFamily, name: string): Omit<FoundProduct, 'place' | 'family'> {
  const found = family.versions.filter((version) => patternOf(row, version).test(name));
  const [version] = found;
  const isOldName = row.older?.test(name) ?? false;
  if (!version || found.length > 1 || isOldName) {
    const years = [...name.matchAll(/\b\d{4}\b/gu)].map(([year]) => Number(year));
    const known = family.versions.flatMap((one) => numbersIn(one.name));
    // Where versions have no years, a year tells nothing.
    const oldest = known.length === 0 ? 0 : Math.min(...known);
    const isOlder = found.length === 0 && (isOldName || (years.length === 1 && years.every((year) => year <= oldest)));
    return { isOlder, hasUnknownVersion: /\d/u.test(withoutFamilyDigits(name)), hasUnknownRelease: false };
  }

  const wanted = [...new Set([...name.matchAll(/\b2\dh[12]\b/gu)].map(([id]) => id.toUpperCase()))];
  const release = wanted.length === 1 ? version.releases?.find(({ id }) => id === wanted[0]) : undefined;
  const edition = editionOf(name);
  return {
    ...nothing,
    version,
    ...(release && { release }),
    ...(edition && { edition }),
    hasUnknownRelease: version.releases !== undefined && wanted.length > 0 && !release,
  };
}

function editionOf(name: string): FoundProduct['edition'] {
  const isEnterprise = /\b(?:enterprise|education|iot)\b/u.test(name);
  const isHomePro = /\b(?:home|pro|professional)\b/u.test(name);
  if (isEnterprise === isHomePro) return undefined;
  return isEnterprise ? 'enterprise' : 'home-pro';
}

/** "Dynamics 365" has digits that are no version. */
function withoutFamilyDigits(name: string): string {
  return name.replace(/\b365\b/gu, '');
}

function numbersIn(name: string): readonly number[] {
  return [...name.matchAll(/\b\d{4}\b/gu)].map(([number]) => Number(number));
}

const patterns = new Map<ProductVersion, RegExp>();

function patternOf(row: ProductNameRow, version: ProductVersion): RegExp {
  const known = patterns.get(version) ?? row.versions?.[version.id] ?? patternOfId(version.id);
  patterns.set(version, known);
  return known;
}

/** How people write an id of the data: `2012-r2`, `se`, `current`, `tfs-2018`, `4.8.1`, `10`. */
function patternOfId(id: string): RegExp {
  if (id === 'se') return /\bse\b|\bsubscription edition\b/u;
  // The one version of a product without versions: the product's name is enough.
  if (id === 'current') return /^/u;

  const [, number = id, suffix] = /^(?:tfs-)?(\d[\d.]*)(?:-(r\d))?$/u.exec(id) ?? [];
  const digits = number.replaceAll('.', String.raw`\.`);
  // The end of "4.8" is no 8.
  return new RegExp(
    String.raw`(?<!\d\.)\b${digits}${suffix ? ` ?${suffix}\\b` : String.raw`(?:\.0)?\b(?! ?r\d)(?!\.\d)`}`,
    'u',
  );
}
