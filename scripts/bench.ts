/**
 * `npm run bench` measures what the extension costs, side by side with no extension, and writes `docs/performance.md`.
 * `--peer DIR` measures another unpacked extension in the same run; `--pairs N` and `--seconds N` change its length;
 * `--load TEXT` says in the document what else the machine was doing; `--only TEXT` measures one page and writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { addresses } from '../tests/replicas/addresses.ts';
import { startReplicas } from '../tests/replicas/server.ts';
import { Bench, spread } from './bench-browser.ts';
import { addNodes, addShadowRoots, firstFrames, routes, storm } from './bench-pages.ts';

const wanted = askedFor();
const pairs = Number(wanted.pairs);
const stormMs = Number(wanted.seconds) * 1000;
const extension = 'dist/chrome';
if (!existsSync(`${extension}/manifest.json`)) execFileSync('npm', ['run', 'build', 'chrome'], { stdio: 'inherit' });

const subjects: Readonly<Record<string, string | undefined>> = {
  without: undefined,
  'Benefit Lens': extension,
  ...(wanted.peer !== undefined && { peer: wanted.peer }),
};
const storms = [
  { name: 'Azure, an unrelated blade', url: addresses.azureHome(), roots: 0, budget: '1 %' },
  { name: 'Azure, Help + support', url: addresses.supportPlans({ blade: 'shell' }), roots: 0, budget: '3 %' },
  { name: 'Partner Center, 20 shadow roots', url: addresses.technicalSupport(), roots: 20, budget: '3 %' },
];
const sizes = [1000, 10_000, 100_000];

const replicas = await startReplicas();
const browsers: [string, Bench][] = [];
for (const [name, folder] of Object.entries(subjects)) browsers.push([name, await Bench.launch(replicas.port, folder)]);
const lines: string[] = [];
try {
  await measureStorms();
  if (wanted.only === undefined) {
    await measureSizes();
    await measureRest();
  }
} finally {
  for (const [, bench] of browsers) await bench.close();
  await replicas.close();
}

if (wanted.only === undefined) writeFileSync('docs/performance.md', documentOf(lines));
else console.log(lines.join('\n'));

/** What the command line asks for; says how to ask, and ends, where that cannot be understood. */
function askedFor(): { peer?: string; only?: string; pairs: string; seconds: string; load: string } {
  const usage = `npm run bench -- [--pairs 25] [--seconds 10] [--peer FOLDER] [--load "what else the machine did"] [--only PAGE]

Measures the extension beside no extension, and beside the unpacked one in FOLDER, and writes docs/performance.md.
With --only it measures the storm on pages whose name has that text, such as "unrelated", and shows what came out.`;
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        peer: { type: 'string' },
        only: { type: 'string' },
        pairs: { type: 'string', default: '25' },
        seconds: { type: 'string', default: '10' },
        load: { type: 'string', default: '' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }

    for (const name of ['pairs', 'seconds'] as const) {
      if (!(Number(values[name]) > 0)) throw new Error(`--${name} takes a number above 0, not "${values[name]}".`);
    }

    if (values.peer !== undefined && !existsSync(`${values.peer}/manifest.json`)) {
      throw new Error(`There is no extension in ${values.peer}: it has no manifest.json.`);
    }

    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
}

/** Share of the main thread that a subject adds during a storm, in turns, so that what the machine does hits all alike. */
async function measureStorms(): Promise<void> {
  lines.push(
    `## Main thread during a storm`,
    '',
    `2,000 changes of text and 200 insertions a second for ${stormMs / 1000} s, ${pairs} times each, in turns. Median of the difference to the run without in the same turn, as a share of the storm’s time; in brackets the middle half. Time is that of the page’s main thread itself, so waiting for a processor is no part of it. The longest call is the longest piece of the extension’s code that ran without a break, from the page’s start on.`,
    '',
    '| page | extension | added | budget | longest call, budget 16 ms |',
    '|---|---|---|---|---|',
  );
  for (const { name, url, roots, budget } of storms.filter(({ name }) => name.includes(wanted.only ?? ''))) {
    const tasks = await inTurns(name, pairs, async (bench) => {
      await bench.open(url);
      await bench.run(addShadowRoots, roots);
      const before = await bench.spent();
      await bench.run(storm, stormMs);
      return (await bench.spent()).task - before.task;
    });
    for (const [subject, bench] of browsers.slice(1)) {
      const calls = await bench.callsDuring(async () => {
        await bench.open(url);
        await bench.run(addShadowRoots, roots);
        await bench.run(storm, 2000);
      });
      const cost = share(added(tasks, subject), stormMs);
      lines.push(`| ${name} | ${subject} | ${cost} | ${budget} | ${ms(calls[0] ?? 0)} |`);
    }
  }
}

async function measureSizes(): Promise<void> {
  lines.push(
    '',
    '## Cost against the size of the page',
    '',
    `The same storm for one second on Partner Center with more nodes, ${sizePairs()} times each.`,
    '',
    '| nodes | extension | added |',
    '|---|---|---|',
  );
  for (const size of sizes) {
    const tasks = await inTurns(`${size} nodes`, sizePairs(), async (bench) => {
      await bench.open(addresses.technicalSupport());
      await bench.run(addNodes, size);
      await bench.page.waitForTimeout(300);
      const before = await bench.spent();
      await bench.run(storm, 1000);
      return (await bench.spent()).task - before.task;
    });
    for (const subject of others())
      lines.push(`| ${size.toLocaleString('en')} | ${subject} | ${share(added(tasks, subject), 1000)} |`);
  }
}

async function measureRest(): Promise<void> {
  lines.push('', '## First frame, start and memory', '', '| what | extension | value | budget |', '|---|---|---|---|');
  const starts = await inTurns('start', pairs, async (bench) => {
    await bench.page.goto('about:blank');
    const before = await bench.spent();
    await bench.open(addresses.azureHome());
    return (await bench.spent()).task - before.task;
  });
  for (const subject of others()) {
    const { median, low, high } = spread(added(starts, subject));
    lines.push(`| start on an unrelated blade, task time | ${subject} | ${ms(median)} [${ms(low)} … ${ms(high)}] | |`);
  }

  for (const [subject, bench] of browsers.slice(1)) {
    await bench.open(addresses.technicalSupport());
    await bench.run(routes, 50);
    const before = await bench.heapAfterCollection();
    await bench.run(routes, 500);
    await bench.page.waitForTimeout(500);
    const grown = (await bench.heapAfterCollection()) - before;
    lines.push(
      `| heap grown over 500 route changes | ${subject} | ${(grown / 1024).toFixed(0)} KiB | 0, within noise |`,
    );
  }

  const heaps = await inTurns('memory', 5, async (bench) => {
    await bench.open(addresses.technicalSupport());
    return bench.heapAfterCollection();
  });
  for (const subject of others()) {
    lines.push(
      `| heap of a page with panels | ${subject} | ${(spread(added(heaps, subject)).median / 1024).toFixed(0)} KiB | 1,024 KiB |`,
    );
  }

  const own = browsers.find(([subject]) => subject === 'Benefit Lens')?.[1];
  if (own) {
    await own.open(addresses.supportPlans({ blade: 'shell', busy: 20 }));
    const times = 1000;
    const weather = own.run(storm, 120_000).catch(() => undefined);
    const standing = await own.run(firstFrames, times);
    await own.page.goto('about:blank');
    await weather;
    lines.push(
      `| error’s panel stands in the first painted frame, in the same storm | Benefit Lens | ${standing} of ${times} | ${times} of ${times} |`,
    );
  }
}

/** Runs a measurement in every browser by turns, each turn in another order. Results by subject, turn by turn. */
async function inTurns(
  what: string,
  count: number,
  run: (bench: Bench) => Promise<number>,
): Promise<Map<string, number[]>> {
  const results = new Map(browsers.map(([name]) => [name, [] as number[]]));
  for (let turn = 0; turn < count; turn += 1) {
    process.stderr.write(`\r${what}: ${turn + 1} of ${count}   ${turn + 1 === count ? '\n' : ''}`);
    const order = turn % 2 === 0 ? browsers : [...browsers].reverse();
    for (const [name, bench] of order) results.get(name)?.push(await run(bench));
  }

  return results;
}

function added(results: Map<string, number[]>, subject: string): number[] {
  const without = results.get('without') ?? [];
  return (results.get(subject) ?? []).map((value, turn) => value - (without[turn] ?? 0));
}

function others(): string[] {
  return browsers.map(([name]) => name).filter((name) => name !== 'without');
}

function share(differences: readonly number[], ofMs: number): string {
  const { median, low, high } = spread(differences.map((difference) => (difference / ofMs) * 100));
  return `${median.toFixed(2)} % [${low.toFixed(2)} … ${high.toFixed(2)}]`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function sizePairs(): number {
  return Math.max(3, Math.round(pairs / 3));
}

function documentOf(measured: readonly string[]): string {
  const sizesOf = ['partner-center', 'support-for-business', 'azure'].map((name) => {
    const code = readFileSync(`${extension}/src/content/${name}.js`);
    return `| ${name} | ${code.length.toLocaleString('en')} | ${gzipSync(code, { level: 9 }).length.toLocaleString('en')} |`;
  });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return [
    '# What the lens costs',
    '',
    'Written by `npm run bench`; do not edit. To repeat it: `npm run build chrome && npm run bench`, on a machine that does nothing else. `npm run bench -- --peer DIR` measures another unpacked extension beside it, `--pairs` and `--seconds` set its length.',
    '',
    `Commit ${commit}, ${new Date().toISOString().slice(0, 10)}; Chromium headless, ${os.cpus().length} processors, ${os.platform()}, Node ${process.versions.node}. ${wanted.load}`.trim(),
    '',
    'Times depend on the machine and are no tests; differences within the brackets are noise. What does not depend on it (bytes, first frame, behaviour under attack) is tested in `tests/package` and `tests/browser`.',
    '',
    '## Content scripts, bytes',
    '',
    '| script | minified | gzip |',
    '|---|---|---|',
    ...sizesOf,
    '',
    ...measured,
    '',
  ].join('\n');
}
