/** Packs a test file with all the rules it uses into one script that can be run again and again, afresh each time. */
import { builtinModules } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';

/** What a bundle takes from outside: packages and Node's own modules, loaded once, by name. */
export type Host = Readonly<Record<string, object>>;

/** Name of the global through which bundles reach the host. */
const HOST = '__mutationHost__';
const PREFIX = '\0host:';

/**
 * Packs a test file. The returned function runs it from the top: every module state is new, and all its tests are
 * registered again.
 */
export async function bundle(file: string, host: Host): Promise<() => void> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [fromHost(host), ownAddress],
    build: {
      write: false,
      minify: false,
      target: 'node20',
      modulePreload: false,
      rolldownOptions: { input: file, treeshake: false, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [built] = [result].flat();
  if (built === undefined || !('output' in built)) throw new Error(`Nothing was built of ${file}`);

  const script = new Script(built.output[0].code, { filename: `${file}.bundle.js` });
  return () => {
    Object.assign(globalThis, { [HOST]: host });
    script.runInThisContext();
  };
}

/** Everything that is not ours comes from the host, so that it is loaded once and not mutated. */
function fromHost(host: Host): Plugin {
  const known = new Set([...Object.keys(host), ...builtinModules.map((name) => `node:${name}`)]);
  return {
    name: 'from-host',
    enforce: 'pre',
    resolveId(id) {
      if (!known.has(id)) return null;
      if (!(id in host)) throw new Error(`Tests of the rules are not expected to use ${id}`);
      return `${PREFIX}${id}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      const exported = Object.keys(host[name] ?? {}).filter((key) => key !== 'default');
      return [
        `const host = globalThis.${HOST}[${JSON.stringify(name)}];`,
        ...exported.map((key) => `export const ${key} = host.${key};`),
        'export default host.default;',
      ].join('\n');
    },
  };
}

/** A bundle has one address; each file in it keeps its own. */
const ownAddress: Plugin = {
  name: 'own-address',
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};
