// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { effective, type Policy } from '../../src/notebook/policy.ts';
import { defaultSettings, panelIds, type Settings } from '../../src/notebook/settings.ts';
import { emptyNotebook, portalIds } from '../../src/notebook/schema.ts';
import { General } from '../../src/options/general.tsx';
import { Organisation } from '../../src/options/organisation.tsx';
import { SavingContext } from '../../src/options/saving.tsx';
import { Where } from '../../src/options/where.tsx';
import { today } from '../fakes/samples.ts';
import { doing, draw } from './draw.tsx';

/** The sections of the page under a policy, and the settings that the user's changes lead to. */
function page(policy: Policy = {}, own: Settings = defaultSettings) {
  const changed: { settings: Settings } = { settings: own };
  const saving = {
    tell: () => undefined,
    save(change: (settings: Settings) => Settings) {
      changed.settings = change(changed.settings);
    },
  };
  const now = { settings: effective(own, policy), data: emptyNotebook, today };
  const root = draw(
    <SavingContext.Provider value={saving}>
      <General now={now} />
      <Where now={now} />
      <Organisation now={now} />
    </SavingContext.Provider>,
  );
  return { root, changed };
}

function control(root: HTMLElement, label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.includes(label));
  const element = found?.querySelector('input') ?? root.querySelector(`[id="${found?.getAttribute('for') ?? ''}"]`);
  if (!element) throw new Error(`No control is labelled ${label}.`);
  return element as HTMLInputElement & HTMLSelectElement;
}

describe('settings on the options page', () => {
  it('offers every portal, every panel and every language of ours', () => {
    const { root } = page();
    expect(root.querySelectorAll('[role=switch]')).toHaveLength(panelIds.length + portalIds.length);
    const tags = [...control(root, 'Language').options].map(({ value }) => value);
    expect(tags).toEqual(expect.arrayContaining(['auto', 'en']));
  });

  it('labels every control, with one name for each', () => {
    const { root } = page();
    const labels = [...root.querySelectorAll('label')].map(({ textContent }) => textContent.trim());
    expect(labels).not.toContain('');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('locks what an administrator has set, shows their value, and says who set it', () => {
    const { root } = page({
      language: 'de-AT',
      errorTreatment: 'leave',
      panels: { 'plan-balance': false },
      portals: { azure: true },
      ownRole: 'admin-agent',
      offers: [{ offer: 'gold' }],
      competencies: ['Security'],
    });
    const language = control(root, 'Language');
    expect([language.disabled, language.value]).toEqual([true, 'de-AT']);
    expect(root.querySelector<HTMLInputElement>('[value=leave]')?.checked).toBe(true);
    expect(root.querySelector('[value=leave]')?.closest('fieldset')?.disabled).toBe(true);
    const balance = control(root, 'What is left of a plan');
    expect([balance.disabled, balance.checked]).toEqual([true, false]);
    expect(control(root, 'Explain the Azure portal').disabled).toBe(true);
    expect(control(root, 'Explain Partner Center').disabled).toBe(false);
    expect(control(root, 'Your own role').value).toBe('admin-agent');
    expect(control(root, 'Competencies').value).toBe('Security');
    expect(control(root, 'Legacy Gold').checked).toBe(true);
    expect(root.textContent.match(/Set by your organization/g)).toHaveLength(7);
  });

  it('locks nothing where nothing is set', () => {
    const { root } = page();
    expect(root.querySelectorAll(':disabled')).toHaveLength(0);
    expect(root.textContent).not.toContain('Set by your organization');
  });

  it('changes one setting and keeps the others', async () => {
    const { root, changed } = page({}, { ...defaultSettings, language: 'en' });
    await doing(() => control(root, 'Adding a contract').click());
    await doing(() => control(root, 'ISV Success').click());
    const competencies = control(root, 'Competencies');
    competencies.value = ' Security \n\nCloud Platform';
    await doing(() => competencies.dispatchEvent(new Event('change', { bubbles: true })));
    expect(changed.settings).toEqual({
      ...defaultSettings,
      language: 'en',
      panels: { ...defaultSettings.panels, 'add-contract': false },
      own: { offers: [{ offer: 'isv-success' }], competencies: ['Security', 'Cloud Platform'], role: 'unknown' },
    });
  });
});
