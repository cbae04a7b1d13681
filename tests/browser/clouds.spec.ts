/**
 * National clouds, in a browser that has granted their hosts: what asks for them is a prompt of the browser that no test
 * can press, so the copy of the build under test asks for them from the start. Chromium only; the code is the same.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { addresses } from '../replicas/addresses.ts';
import { launchChromium } from './chromium.ts';
import { Lens } from './lens.ts';
import { expect, test } from './test.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
}

/** The build, with everything granted that users can add. */
function grantedBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lens-clouds-'));
  cpSync('dist/chrome', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.permissions.push(...manifest.optional_permissions.splice(0));
  manifest.host_permissions = manifest.optional_host_permissions.splice(0);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** The options page's own code for clouds, to be run in a page of the extension. */
async function cloudsCode(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: path.resolve('src/platform/clouds.ts'), formats: ['iife'], name: 'clouds' },
    },
  })) as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? '';
}

test('on the portal of a national cloud the lens runs once it is added, and not before', async ({
  lens: { browser },
  replicas,
}) => {
  test.skip(browser !== 'chromium', 'The grants are given in Chromium’s manifest.');
  const extension = grantedBuild();
  const driver = await launchChromium({ extension, port: replicas.port, headless: true });
  const lens = new Lens(driver, replicas, true);
  const error = addresses.supportPlans({ blade: 'shell', error: 'toast' });
  try {
    await lens.open(error.replace('portal.azure.com', 'rc.portal.azure.us'));
    await lens.settle(30);
    expect(await lens.panels()).toEqual([]);

    const added = await driver.runInExtension(
      `async () => { ${await cloudsCode()}; return [await clouds.addCloud('azure-us', chrome), await clouds.addCloud('azure-cn', chrome), await clouds.addedClouds(chrome)]; }`,
      [],
    );
    expect(added).toEqual([true, true, ['azure-us', 'azure-cn']]);
    for (const host of ['portal.azure.us', 'preview.portal.azure.us', 'portal.azure.cn']) {
      await lens.open(error.replace('portal.azure.com', host));
      await lens.panel('already-associated', 'ERR-05');
    }
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
