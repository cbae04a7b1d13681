/**
 * `npm run lint:package` runs Mozilla's linter on the built Firefox package; `--audit` also asks npm for known weaknesses
 * of what ships. Fails on errors, and on warnings that `docs/store/lint.md` does not explain.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Fetched when asked for: it would bring three hundred packages for one check. */
const linter = 'web-ext@10.7.0';
const folder = 'dist/firefox';

interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

if (!existsSync(`${folder}/manifest.json`)) {
  console.error(`There is no ${folder}. Run: npm run build`);
  process.exit(1);
}

const { errors, warnings } = lint();
const explained = readFileSync('docs/store/lint.md', 'utf8');
const unexplained = warnings.filter(({ code }) => !explained.includes(`\`${code}\``));
for (const { code, message, file } of [...errors, ...unexplained])
  console.log(`${code}: ${message} (${file ?? 'manifest'})`);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} of them not explained`);
if (errors.length > 0 || unexplained.length > 0) process.exitCode = 1;
if (process.argv.includes('--audit')) audit();

function lint(): Report {
  const { stdout, stderr } = spawnSync(
    'npx',
    ['--yes', linter, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`${linter} gave no report. ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout.slice(start)) as Report;
}

/** High and critical findings in what ships fail; a registry that cannot be asked is said, not passed over. */
function audit(): void {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const report = parsed(stdout);
  const found = report?.metadata?.vulnerabilities;
  if (!found) {
    console.log('npm audit could not be asked: its service was not reached. Ask again before a release.');
    return;
  }

  console.log(`npm audit: ${found.high} high, ${found.critical} critical in what ships`);
  if (found.high + found.critical > 0) process.exitCode = 1;
}

function parsed(text: string): { metadata?: { vulnerabilities?: { high: number; critical: number } } } | undefined {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    return undefined;
  }
}
