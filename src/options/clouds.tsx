import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../panels/ui/switch.tsx';
import { useWords } from '../panels/ui/words.tsx';
import { browser } from '../platform/browser.ts';
import { addCloud, addedClouds, cloudIds, removeCloud, type CloudId } from '../platform/clouds.ts';
import { useSaving } from './saving.tsx';

/** Azure portals of national clouds, each with hosts of its own that the browser asks for. */
export function Clouds(): JSX.Element {
  const words = useWords();
  const { tell } = useSaving();
  const [added, setAdded] = useState<readonly CloudId[]>([]);
  const refresh = (): Promise<void> => addedClouds(browser).then(setAdded, () => undefined);
  useEffect(() => void refresh(), []);

  async function change(cloud: CloudId, isWanted: boolean): Promise<void> {
    try {
      if (!isWanted) await removeCloud(cloud, browser);
      else if (!(await addCloud(cloud, browser))) tell(words.say('options.clouds.refused'));
    } catch {
      tell(words.say('options.clouds.failed'));
    }

    await refresh();
  }

  return (
    <>
      <p class="soft">{words.say('options.clouds.hint')}</p>
      {cloudIds.map((cloud) => (
        <Switch
          key={cloud}
          label={words.say(`options.clouds.${cloud}`)}
          on={added.includes(cloud)}
          onChange={(isWanted) => void change(cloud, isWanted)}
        />
      ))}
    </>
  );
}
