/** The second minifier of the content scripts, which run in every frame of a portal: it saves what the first one leaves. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Shortens one minified script without changing what it does; the same text always gives the same text.
 * @throws Error when the text is no script.
 */
export async function shortened(script: string): Promise<string> {
  const { code } = await minify(script, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  if (code === undefined) throw new Error('The minifier returned no script.');
  return code;
}

/** Shortens these scripts of the bundle, named as their sources are. Has to stand after the plugin that makes them. */
export function shortenScripts(sources: readonly string[]): Plugin {
  const names = sources.map((source) => source.replace(/\.ts$/, '.js'));
  return {
    name: 'shorten-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const name of names) {
        const file = bundle[name];
        if (file?.type !== 'asset') throw new Error(`${name} is missing from the bundle.`);
        file.source = await shortened(file.source.toString());
      }
    },
  };
}
