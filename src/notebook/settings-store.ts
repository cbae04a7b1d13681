/** Settings in storage: the user's in `storage.local`, the administrator's in `storage.managed`. */
import type { Refusal } from './checks.ts';
import { effective, readPolicy, readSettings } from './settings.ts';
import type { EffectiveSettings, Settings } from './settings.ts';
import type { Serialise } from './queue.ts';
import type { ReadableArea, StorageArea } from './storage-area.ts';

/** Where the user's settings are stored. */
export const SETTINGS_KEY = 'settings';

export interface SettingsStore {
  /** What holds now. Defaults where storage cannot be read. */
  effective(): Promise<EffectiveSettings>;
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

  async function policy(): Promise<ReturnType<typeof readPolicy>> {
    try {
      return readPolicy(await parts.managed?.get(null));
    } catch {
      // Firefox rejects where no administrator has set anything.
      return readPolicy(undefined);
    }
  }

  return {
    own,
    async effective() {
      const [settings, managed] = await Promise.all([own(), policy()]);
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
