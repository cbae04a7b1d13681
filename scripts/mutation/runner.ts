/**
 * A test runner for Stryker that stays in one process.
 *
 * A fresh vitest worker a mutant takes longer than all the tests it is to run. Here the tests are packed once, and a
 * mutant costs no more than the tests that reach it: quick ones first, until one fails. Each of them still sees the
 * rules loaded anew, so nothing that a module remembers can leak from one mutant into the next.
 */
import { readdirSync } from 'node:fs';
import * as fs from 'node:fs';
import * as v8 from 'node:v8';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type CompleteDryRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import * as fastCheck from 'fast-check';
import * as messageFormat from 'intl-messageformat';
import { expect } from 'vitest';
import { bundle } from './bundle.ts';
import { Collector, type Test } from './collector.ts';
import { proseIgnorer } from './prose.ts';

const FOLDER = 'tests/rules';
/** Tests of rules that stand beside the page which shows them. */
const ELSEWHERE = ['tests/pages/overview.test.ts'];
/** These read files of the repository and compare them; they say nothing about what the rules decide. */
const NOT_RUN = ['document.test.ts', 'explain.test.ts'];
/** Of a property, so many cases a mutant; always the same ones, so that a result can be had again. */
const CASES = 25;

interface TestFile {
  readonly name: string;
  readonly load: () => void;
}

/** Runs the tests of the rules in this process. */
class InProcessRunner implements TestRunner {
  readonly #collector = new Collector();
  #files: readonly TestFile[] = [];
  /** How long each file took in the dry run, in milliseconds; for each test likewise. */
  readonly #time = new Map<string, number>();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const { describe, it } = this.#collector;
    const host = {
      vitest: { describe, it, expect },
      'fast-check': withFewCases(),
      'intl-messageformat': messageFormat,
      'node:fs': fs,
      'node:v8': v8,
    };
    const own = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts') && !NOT_RUN.includes(name));
    const names = [...own.map((name) => `${FOLDER}/${name}`), ...ELSEWHERE];
    this.#files = await Promise.all(names.map(async (name) => ({ name, load: await bundle(resolve(name), host) })));
  }

  async dryRun(): Promise<DryRunResult> {
    const { tests } = await this.#run(undefined, false);
    for (const { id, timeSpentMs } of tests) this.#time.set(id, timeSpentMs);
    this.#files = [...this.#files].sort((a, b) => this.#timeOf(a.name) - this.#timeOf(b.name));
    const mutantCoverage: MutantCoverage = context().mutantCoverage ?? { static: {}, perTest: {} };
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    const ns = context();
    ns.activeMutant = activeMutant.id;
    ns.hitCount = 0;
    if (hitLimit === undefined) delete ns.hitLimit;
    else ns.hitLimit = hitLimit;
    try {
      const result = await this.#run(testFilter && new Set(testFilter), !disableBail);
      return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? result);
    } finally {
      delete ns.activeMutant;
    }
  }

  async #run(wanted: ReadonlySet<string> | undefined, bail: boolean): Promise<CompleteDryRunResult> {
    const results: TestResult[] = [];
    for (const { name, load } of this.#files) {
      // A file is run as a whole: what one test makes a module remember, another may be the one to use.
      if (wanted && ![...wanted].some((id) => id.startsWith(`${name} ›`))) continue;

      const tests = this.#testsOf(name, load);
      const reaching = tests.filter(({ id }) => wanted?.has(id));
      for (const test of [...reaching, ...tests.filter((other) => !reaching.includes(other))]) {
        const result = await runTest(test);
        results.push(result);
        if (bail && result.status === TestStatus.Failed) return { status: DryRunStatus.Complete, tests: results };
      }
    }

    return { status: DryRunStatus.Complete, tests: results };
  }

  /** The tests of a file, quick ones first. A file that cannot be loaded is a test that fails. */
  #testsOf(name: string, load: () => void): readonly Test[] {
    try {
      const tests = this.#collector.take(name, load);
      return [...tests].sort((a, b) => (this.#time.get(a.id) ?? 0) - (this.#time.get(b.id) ?? 0));
    } catch (error) {
      const run = (): void => {
        throw error;
      };
      return [{ id: `${name} › ${LOADING}`, run }];
    }
  }

  #timeOf(name: string): number {
    return [...this.#time].filter(([id]) => id.startsWith(`${name} ›`)).reduce((sum, [, time]) => sum + time, 0);
  }
}

const LOADING = 'loading';

async function runTest({ id, run }: Test): Promise<TestResult> {
  const ns = context();
  const start = performance.now();
  const seen = (): { id: string; name: string; timeSpentMs: number } => {
    return { id, name: id, timeSpentMs: performance.now() - start };
  };
  ns.currentTestId = id;
  try {
    await run();
    return { ...seen(), status: TestStatus.Success };
  } catch (error) {
    return { ...seen(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    delete ns.currentTestId;
  }
}

/** Where the mutated code looks up which mutant is active, and says what it has passed. */
function context(): InstrumenterContext {
  const global = globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext };
  return (global[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
}

/** fast-check with few cases a property, whatever a test asks for, and no search for a smaller counterexample. */
function withFewCases(): typeof fastCheck {
  const assert: typeof fastCheck.assert = (property, params) =>
    fastCheck.assert(property as never, { ...params, seed: 1, numRuns: CASES, endOnFailure: true } as never) as never;
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
}

/** What Stryker takes from this file. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', Object.assign(InProcessRunner, { inject: [] as const })),
  declareValuePlugin(PluginKind.Ignore, 'prose', proseIgnorer),
];
