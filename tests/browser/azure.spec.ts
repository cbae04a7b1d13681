/** Azure portal: the misleading error of the Link support benefits form, wherever and however it shows. */
import { addresses } from '../replicas/addresses.ts';
import { errorForms, errorPlaces, errorText, type ErrorForm } from '../replicas/errors.ts';
import { languages } from '../replicas/options.ts';
import { addReported, reportedAddress } from '../replicas/reported.ts';
import { expect, test } from './test.ts';

const id = 'already-associated';

/** Texts of the portal's error elements that a person can see or hear, in all documents, and what the lens marked. */
function shownErrors(): { text: string; marked: string | null }[] {
  const found: { text: string; marked: string | null }[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.hasAttribute('data-replica-error')) {
        const subject = element.closest('[data-benefit-lens]') ?? element.querySelector('[data-benefit-lens]');
        found.push({
          text: `${element.textContent} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`,
          marked: subject?.getAttribute('data-benefit-lens') ?? null,
        });
      }

      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return found;
}

for (const place of errorPlaces) {
  test(`the error in ${place} is explained, marked, and its text is never lost`, async ({ lens }) => {
    await lens.open(addresses.supportPlans());
    await lens.evaluate((where) => window.replica.showError({ place: where }), place);
    const panel = await lens.panel(id, 'ERR-05');
    expect(panel.text.length).toBeGreaterThan(40);
    expect((await lens.panels()).filter((each) => each.panel === id && each.visible)).toHaveLength(1);
    const errors = (await lens.everywhere(shownErrors)).flat();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.text).toContain(errorText('en-US'));
    expect(errors[0]?.marked).toBe('annotated');

    await lens.evaluate(() => window.replica.clearErrors());
    await lens.noPanel(id);
  });
}

const known = errorForms.filter((form) => form !== 'unknown-wording');
for (const place of ['toast', 'blade-message-bar-v9'] as const) {
  test(`the error in ${place} is found once in every shape`, async ({ lens }) => {
    test.skip(lens.browser === 'firefox' && place === 'toast', 'In the shell it is the same as in a frame.');
    await lens.open(addresses.supportPlans());
    for (const form of known) {
      await lens.evaluate((request) => window.replica.showError(request), { place, form, delay: 100 });
      await lens.panel(id, 'ERR-05');
      // The panel may still be the one of the shape before, so what counts is the mark on the error itself.
      await expect.poll(async () => (await lens.everywhere(shownErrors)).flat()[0]?.marked, form).toBe('annotated');
      expect((await lens.panels()).filter((each) => each.panel === id)).toHaveLength(1);
      await lens.evaluate(() => window.replica.clearErrors());
    }
  });
}

for (const form of ['in-place', 'hidden-first'] satisfies ErrorForm[]) {
  test(`an info box whose label alone says it, ${form}`, async ({ lens }) => {
    await lens.open(addresses.supportPlans());
    await lens.evaluate((shape) => window.replica.showError({ place: 'info-box', form: shape, delay: 200 }), form);
    await lens.panel(id, 'ERR-05');
  });
}

test('the error is known in every language and wording quoted', async ({ lens }) => {
  test.skip(lens.browser === 'firefox', 'Words are compared alike in every engine.');
  await lens.open(addresses.supportPlans({ lang: 'de-DE' }));
  for (const language of languages) {
    for (const wording of [0, 1, 2].filter((each) => errorText(language, each) !== '')) {
      const which = { language, wording, place: 'field-validation' } as const;
      await lens.evaluate((request) => window.replica.showError(request), which);
      await lens.waitFor(
        () =>
          document.querySelector('[data-replica-error]')?.getAttribute('data-benefit-lens') === 'annotated' &&
          document.querySelectorAll('benefit-lens[data-panel=already-associated]').length === 1,
      );
      await lens.evaluate(() => window.replica.clearErrors());
    }
  }
});

for (const error of ['toast', 'info-box', 'status-bar', 'message-bar'] as const) {
  test(`an error that stood in ${error} before the lens came is found`, async ({ lens }) => {
    await lens.open(addresses.supportPlans({ error }));
    await lens.panel(id, 'ERR-05');
  });
}

test('an error that the server sent along with the page is found, however fast the page is there', async ({ lens }) => {
  const page = {
    name: 'sent-along',
    place: 'portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
    markup: `<!doctype html><html lang="en"><body><p>${errorText('en-US')}</p></body></html>`,
  };
  addReported([page]);
  // Whether the last of a page has been told of when the browser says that it is whole differs from time to time.
  for (let time = 0; time < (lens.browser === 'firefox' ? 6 : 12); time += 1) {
    await lens.openAnything('about:blank');
    await lens.openAnything(reportedAddress(page));
    await lens.panel(id, 'ERR-05');
  }
});

test('one panel speaks when shell and frame both carry the error', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  await lens.evaluate(() => window.replica.showError({ place: 'blade-message-bar-v8' }));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-05');
  await lens.settle(30);
  expect((await lens.panels()).filter((each) => each.panel === id && each.visible)).toHaveLength(1);
});

test('a frame that is hidden later speaks no more, so the form in the shell is explained', async ({ lens }) => {
  // The size that it had stays its size there, and nothing else tells it apart from one that is scrolled away.
  test.skip(lens.browser === 'firefox', 'Firefox does not tell a frame that it is hidden.');
  await lens.open(addresses.supportPlans());
  await lens.evaluate(() => window.replica.showError({ place: 'blade-message-bar-v9' }));
  await lens.panel(id, 'ERR-05');
  await lens.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.style.display = 'none';
  });
  await lens.noPanel(id);
});

test('texts that nobody sees are left alone', async ({ lens }) => {
  await lens.open(addresses.supportPlans());
  await lens.settle(30);
  expect((await lens.panels()).filter(({ panel }) => panel === id)).toEqual([]);
});

test('the panel survives a page that draws itself anew, and does not multiply', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ blade: 'shell', rerender: 100 }));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel(id, 'ERR-05');
  await lens.settle(60);
  expect((await lens.panels()).filter((each) => each.panel === id && each.visible)).toHaveLength(1);
});

for (const options of [{ csp: 'strict' }, { builtins: 'tampered' }, { theme: 'dark' }] as const) {
  test(`the panel stands with ${JSON.stringify(options)}`, async ({ lens }) => {
    await lens.open(addresses.supportPlans(options));
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    await lens.panel(id, 'ERR-05');
    expect(await lens.evaluate(() => window.replica.errors)).toEqual([]);
  });
}

for (const address of [
  addresses.engageHelp(),
  addresses.supportPlans().replace('portal.azure', 'preview.portal.azure'),
]) {
  test(`the same error on ${new URL(address).host}`, async ({ lens }) => {
    await lens.open(address);
    await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
    // Engage Center lists a plan on the very page, so more is known there.
    await lens.panel(id, address.includes('engagecenter') ? 'ERR-01' : 'ERR-05');
  });
}

test('the error has the last word over the form in a frame, and gives it back', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ pane: 'frame' }));
  await lens.panel('link-benefits');
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel('already-associated');
  await lens.noPanel('link-benefits');
  await lens.evaluate(() => window.replica.clearErrors());
  await lens.panel('link-benefits');
});

test('the error has the last word over a form that comes after it', async ({ lens }) => {
  await lens.open(addresses.supportPlans({ pane: 'frame' }));
  await lens.evaluate(() => window.replica.showError({ place: 'toast' }));
  await lens.panel('already-associated');
  await lens.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.fxs-reactview-frame-active');
    if (!frame) throw new Error('There is no frame.');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = `${frame.src}&again`;
    await loaded;
  });
  // The panel of the form comes with the answer of the background, which is asked once the form stands.
  await lens.settle(90);
  expect((await lens.panels()).map(({ panel }) => panel)).toEqual(['already-associated']);

  await lens.evaluate(() => window.replica.clearErrors());
  await lens.panel('link-benefits');
});
