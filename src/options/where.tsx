import type { JSX } from 'preact';
import { Switch } from '../panels/ui/switch.tsx';
import { useWords } from '../panels/ui/words.tsx';
import type { PanelId, PortalId } from '../rules/facts.ts';
import type { PageProps } from '../shell/own-page.tsx';
import { useSaving } from './saving.tsx';

interface Group {
  readonly id: 'partner-center' | 'support' | 'azure';
  readonly portals: readonly PortalId[];
  readonly panels: readonly PanelId[];
}

const groups: readonly Group[] = [
  {
    id: 'partner-center',
    portals: ['partner-center'],
    panels: [
      'benefits-overview',
      'activate-disabled',
      'not-authorized',
      'no-benefits',
      'ids-shown',
      'user-management',
      'customer-request',
    ],
  },
  {
    id: 'support',
    portals: ['support-for-business', 'engage-center'],
    panels: [
      'product-coverage',
      'plan-balance',
      'unavailable-plan',
      'no-eligible-plan',
      'plan-not-usable',
      'add-contract',
      'count-incidents',
    ],
  },
  {
    id: 'azure',
    portals: ['azure'],
    panels: ['link-benefits', 'already-associated', 'new-request', 'no-technical-type'],
  },
];

/** Portals and single panels, on and off. */
export function Where({ now: { settings } }: PageProps): JSX.Element {
  const words = useWords();
  const { save } = useSaving();
  const isOff = (portals: readonly PortalId[]): boolean => portals.every((portal) => !settings.portals[portal]);
  return (
    <>
      <p class="soft">{words.say('options.where.hint')}</p>
      {groups.map(({ id, portals, panels }) => (
        <fieldset key={id} class="group card">
          <legend>{words.say(`options.group.${id}`)}</legend>
          {portals.map((portal) => (
            <Switch
              key={portal}
              label={words.say('popup.page.switch', { portal: words.say(`options.portal.${portal}`) })}
              on={settings.portals[portal]}
              isLocked={settings.managed.includes(`portals.${portal}`)}
              onChange={(on) => {
                save((own) => ({ ...own, portals: { ...own.portals, [portal]: on } }));
              }}
            />
          ))}
          <div class={`panels ${isOff(portals) ? 'off' : ''}`}>
            {panels.map((panel) => (
              <Switch
                key={panel}
                label={sentenceCase(words.say(`options.panel.${panel}`), words.language)}
                on={settings.panels[panel]}
                isLocked={settings.managed.includes(`panels.${panel}`)}
                onChange={(on) => {
                  save((own) => ({ ...own, panels: { ...own.panels, [panel]: on } }));
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** The words are written to stand inside a sentence as well; as a label they begin with a capital. */
function sentenceCase(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
