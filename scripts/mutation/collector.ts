/** The part of vitest's interface that the tests of the rules use, for tests that are run where they are. */

/** A registered test. */
export interface Test {
  /** Its file, its `describe` blocks and its name; unique. */
  readonly id: string;
  readonly run: () => void | Promise<void>;
}

type Body<Args extends readonly unknown[]> = (...args: Args) => void | Promise<void>;
type Register<Returned> = (name: string, body: Body<readonly never[]>) => Returned;

/** Registers tests; `take` hands over those that have been registered since it was last called. */
export class Collector {
  #path: readonly string[] = [];
  #tests: Test[] = [];

  readonly describe = this.#withEach((name, body) => {
    const outer = this.#path;
    this.#path = [...outer, name];
    void body();
    this.#path = outer;
  });

  readonly it = this.#withEach((name, body) => {
    const id = [...this.#path, name].join(' › ');
    const same = this.#tests.filter((test) => test.id === id || test.id.startsWith(`${id} (`)).length;
    this.#tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, run: body });
  });

  take(file: string, load: () => void): readonly Test[] {
    this.#path = [file];
    this.#tests = [];
    load();
    return this.#tests;
  }

  #withEach(register: Register<void>): Register<void> & { each: (cases: readonly unknown[]) => Register<void> } {
    const each =
      (cases: readonly unknown[]): Register<void> =>
      (name, body) => {
        for (const [index, one] of cases.entries()) {
          const args = (Array.isArray(one) ? one : [one]) as never[];
          register(`${name} [${index + 1}]`, () => body(...args));
        }
      };
    return Object.assign(register, { each });
  }
}
