/** Builds the extension into a folder of its own, so that what is tested is what the sources say now. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Target } from '../../manifest.config.ts';
import { shortened } from '../../scripts/shorten.ts';

/** Builds for one browser and returns the folder. */
export function buildFor(target: Target): string {
  const folder = mkdtempSync(path.join(tmpdir(), `benefit-lens-${target}-`));
  execFileSync('npx', ['vite', 'build', '--logLevel', 'silent', '--emptyOutDir', '--outDir', folder], {
    env: { ...process.env, TARGET: target },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return folder;
}

/** All files below a folder, as paths within it, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** A text file of a build. */
export function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Size as it is and as it travels, in bytes. */
export function sizeOf(code: string): { readonly minified: number; readonly compressed: number } {
  return { minified: Buffer.byteLength(code), compressed: gzipSync(code, { level: 9 }).length };
}

/** A content script without the words by which pages are recognised in each language: its code alone. */
export async function codeAlone(entry: string): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutWords],
    build: {
      write: false,
      rolldownOptions: { optimization: { inlineConst: false } },
      minify: true,
      target: ['chrome148', 'firefox142'],
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'lens' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result?.output[0];
  if (!chunk) throw new Error(`${entry} did not build.`);
  return shortened(chunk.code);
}

/** Empties the lists of words, and keeps what they are called. */
const withoutWords: Plugin = {
  name: 'without-words',
  enforce: 'pre',
  async load(id) {
    if (!/\/portals\/.*wordings\.ts$/.test(id)) return undefined;
    const words = (await import(id)) as Record<string, unknown>;
    return Object.entries(words)
      .map(([name, value]) => `export const ${name} = ${emptied(value)};`)
      .join('\n');
  },
};

function emptied(value: unknown): string {
  if (value instanceof RegExp) return '/(?!)/';
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'string') return '""';
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}: ${emptied(part)}`)
      .join()}}`;
  }

  throw new Error('Lists of words hold texts and patterns only.');
}
