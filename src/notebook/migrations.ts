/** Bringing a stored notebook up to the version of today. */
import { asRecord, attempt } from './checks.ts';
import { NOTEBOOK_VERSION } from './schema.ts';

/** Turns a notebook of the version it is listed under into one of the next version. May throw on nonsense. */
export type Migration = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Migrations by the version they start from. Version 1 is the first, so there is none yet. */
export const migrations: Readonly<Record<number, Migration>> = Object.freeze({});

/** Why data could not be brought up to date. */
export type MigrationFailure = 'foreign' | 'newer' | 'broken';

/**
 * Applies one migration after another until the current version is reached.
 * `foreign`: not a notebook; `newer`: written by a later release; `broken`: a migration is missing or failed.
 */
export function migrate(
  value: unknown,
  steps: Readonly<Record<number, Migration>> = migrations,
  current: number = NOTEBOOK_VERSION,
):
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly why: MigrationFailure } {
  const record = attempt(asRecord, value, '');
  if (!record.ok) return { ok: false, why: 'foreign' };
  let data = record.value;
  const found = data.version;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 0) return { ok: false, why: 'foreign' };
  if (found > current) return { ok: false, why: 'newer' };
  for (let version = found; version < current; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, why: 'broken' };
    try {
      data = { ...step(data), version: version + 1 };
    } catch {
      return { ok: false, why: 'broken' };
    }
  }

  return { ok: true, data };
}
