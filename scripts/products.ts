/**
 * The product table: built from a snapshot of lifecycle dates, and checked.
 *
 *   npm run products -- build    writes src/rules/data/products.json from scripts/data/lifecycle.json
 *   npm run products -- check    says what is wrong with the snapshot or the built table; writes nothing
 *
 * The table holds dates only. Which version is the current one, which the previous one, and whether they are in
 * mainstream support is computed on the day it is asked for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { argv, exit } from 'node:process';
import { buildProducts, flawsOfSnapshot, type Snapshot } from './products-build.ts';

const snapshotFile = fileURLToPath(new URL('./data/lifecycle.json', import.meta.url));
const productsFile = fileURLToPath(new URL('../src/rules/data/products.json', import.meta.url));

function main(command: string | undefined): number {
  const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;
  const flaws = [...flawsOfSnapshot(snapshot, new Date().toISOString().slice(0, 10))];
  const built = buildProducts(snapshot);

  if (command === 'build') {
    writeFileSync(productsFile, built);
    console.log(`Wrote ${snapshot.families.length} product families, ${built.length} bytes.`);
  } else if (command === 'check') {
    if (readFileSync(productsFile, 'utf8') !== built) {
      flaws.push('src/rules/data/products.json is not what the snapshot gives: run `npm run products -- build`');
    }
  } else {
    console.error('Say `npm run products -- build` or `npm run products -- check`.');
    return 2;
  }

  for (const flaw of flaws) console.error(flaw);
  return flaws.length === 0 ? 0 : 1;
}

exit(main(argv[2]));
