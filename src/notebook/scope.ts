/** Keeping organisations and sign-ins apart without keeping their names. */
import { UNKNOWN_SCOPE } from './schema.ts';
import type { Scope } from './schema.ts';

/** A sign-in's address, the only form in which all portals can show the same person alike. */
const ADDRESS = /[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,190}\.[^\s<>()"',;:@.]{2,63}/u;

/**
 * The scope of a text that a page shows for its user, e.g. `Kim Doe, kim@contoso.com`: 32 letters, or
 * `unknown` where there is no address. A display name will not do, as it differs between portals.
 * @param salt Drawn once per installation, so that scopes of two installations cannot be compared.
 */
export async function scopeOf(shown: string | undefined, salt: string): Promise<Scope> {
  const address = shown?.slice(0, 500).normalize('NFKC').match(ADDRESS)?.[0].toLowerCase();
  if (address === undefined) return UNKNOWN_SCOPE;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${address}`));
  return asLetters(new Uint8Array(digest).subarray(0, 16));
}

/** Letters drawn at random; digits would be taken for a secret. */
export function randomLetters(bytes: number): string {
  return asLetters(crypto.getRandomValues(new Uint8Array(bytes)));
}

function asLetters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');
}
