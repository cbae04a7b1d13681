/**
 * A replica of a page that a user reported.
 *
 *   npm run replica -- FILE      writes it to tests/replicas/reported/ and says where it is served
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { reportedAddress } from '../tests/replicas/reported.ts';
import { readReportFile, ReportError } from './replica/read-report.ts';
import { nameOf, replicasOf } from './replica/write-page.ts';

const folder = fileURLToPath(new URL('../tests/replicas/reported/', import.meta.url));

/** A name that no file has yet. */
function freeName(wished: string): string {
  const names = [wished, ...Array.from({ length: 99 }, (_, index) => `${wished}-${index + 2}`)];
  const free = names.find((name) => !existsSync(path.join(folder, `${name}.html`)));
  if (free === undefined) throw new ReportError(`There are too many replicas called ${wished}.`);
  return free;
}

function main([file]: readonly string[]): number {
  if (file === undefined) {
    console.error('Say which file holds the report that was copied from the popup: npm run replica -- FILE');
    return 2;
  }

  try {
    const documents = readReportFile(file);
    for (const page of replicasOf(documents, freeName(nameOf(documents)))) {
      writeFileSync(path.join(folder, `${page.name}.html`), page.markup);
      console.log(`Wrote tests/replicas/reported/${page.name}.html, served at ${reportedAddress(page)}`);
    }

    return 0;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    console.error(`${file}: ${error.message}`);
    return 1;
  }
}

exit(main(argv.slice(2)));
