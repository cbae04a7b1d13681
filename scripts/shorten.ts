/** The second minifier of the content scripts, which run in every frame of a portal: it saves what the first one leaves. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

const rounds = 2;

/**
 * Long names of properties that the content scripts alone know, and use often: they are shortened as well. Nothing that is
 * sent to the background may have one of them; a test looks for them in the rest of the sources.
 */
export const namesWithin: readonly string[] = [
  ...['alarm', 'answersTo', 'askAnew', 'catchUp', 'concerns', 'embedder', 'flatten', 'floats', 'goOn', 'heal'],
  ...['isAlive', 'isBusy', 'isChoice', 'isClose', 'isFloating', 'isGuided', 'isTornDown', 'isUrgent', 'locate'],
  ...['onCollapse', 'onFold', 'onGuide', 'onIds', 'onLeave', 'opacityProperty', 'placement', 'prepare', 'publish'],
  ...['readIds', 'recover', 'setMark', 'settleIn', 'silences', 'silentOn', 'storms', 'visibilityProperty', 'waitMs'],
];
const within = new RegExp(`^(?:${namesWithin.join('|')})$`);

/**
 * Shortens one minified script without changing what it does; the same text always gives the same text.
 * @throws Error when the text is no script.
 */
export async function shortened(script: string): Promise<string> {
  let shorter = script;
  // What one round has brought together, the next one finds.
  for (let round = 0; round < rounds; round += 1) {
    const { code } = await minify(shorter, {
      ecma: 2020,
      compress: { passes: 2 },
      mangle: { properties: { regex: within } },
    });
    if (code === undefined) throw new Error('The minifier returned no script.');
    shorter = code;
  }

  return shorter;
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
