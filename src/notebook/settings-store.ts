/** Settings in storage: the user's in `storage.local`, the administrator's in `storage.managed`. */
import { announce } from './announce.ts';
import type { Refusal } from './checks.ts';
import { effective, readPolicy } from './policy.ts';
import type { EffectiveSettings } from './policy.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import type { Serialise } from './queue.ts';
import type { ReadableArea, StorageArea } from './storage-area.ts';

/** Where the user's settings are stored. */
export const SETTINGS_KEY = 'settings';

/**
 * How long an answer waits for policies. Chromium does not answer at all while it reads a new extension's policy
 * schema, for seconds after an installation; a page with an error on it cannot wait that long.
 */
const patienceMs = 100;
const tooLate = Symbol('too late');

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof tooLate> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(tooLate), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

export interface SettingsStore {
  /**
   * What holds now. Defaults where storage cannot be read.
   * @param patienceMs Milliseconds to wait for policies, where that matters more than a quick answer.
   */
  effective(patienceMs?: number): Promise<EffectiveSettings>;
  /** The user's own, without the administrator's, for the options page. */
  own(): Promise<Settings>;
  /**
   * Changes the user's settings by what the function returns; values that do not fit become defaults.
   * False when storage refused, or the function threw.
   */
  update(change: (settings: Settings) => Settings): Promise<boolean>;
  /** Policies that were left out because they did not fit, with their places. */
  policyFaults(): Promise<readonly Refusal[]>;
}

export interface SettingsParts {
  readonly local: StorageArea;
  /** `undefined` in browsers without policies. */
  readonly managed: ReadableArea | undefined;
  readonly serialise: Serialise;
  /** Milliseconds an answer waits for policies; another than the usual 100 in tests. */
  readonly patienceMs?: number;
}

/** Opens the settings. Nothing is read before it is asked, and nothing is kept: storage is the one truth. */
export function openSettings(parts: SettingsParts): SettingsStore {
  async function stored(): Promise<Settings> {
    return readSettings((await parts.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  }

  async function own(): Promise<Settings> {
    try {
      return await stored();
    } catch {
      return readSettings(undefined);
    }
  }

  async function policy(patience = parts.patienceMs ?? patienceMs): Promise<ReturnType<typeof readPolicy>> {
    try {
      const asked = Promise.resolve(parts.managed?.get(null));
      const found = await inTime(asked, patience);
      if (found === tooLate) void asked.then(announceLate, () => undefined);
      return readPolicy(found === tooLate ? undefined : found);
    } catch {
      // Firefox rejects where no administrator has set anything.
      return readPolicy(undefined);
    }
  }

  /** Policies that came after we had to answer without them: a change of storage makes the pages ask again. */
  async function announceLate(policies: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    if (!policies || Object.keys(policies).length === 0) return;
    await announce(parts.local);
  }

  return {
    own,
    async effective(patience) {
      const [settings, managed] = await Promise.all([own(), policy(patience)]);
      return effective(settings, managed.policy);
    },
    update: (change) =>
      parts.serialise(async () => {
        try {
          // Settings that cannot be read must not be overwritten by defaults.
          await parts.local.set({ [SETTINGS_KEY]: readSettings(change(await stored())) });
          return true;
        } catch {
          return false;
        }
      }),
    async policyFaults() {
      return (await policy()).refusals;
    },
  };
}
