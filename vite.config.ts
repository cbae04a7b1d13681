import process from 'node:process';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { notices } from './scripts/notices.ts';
import { shortenScripts } from './scripts/shorten.ts';
import { manifestFor, type Target } from './manifest.config.ts';

/** Each ships as one classic script: it starts at once, and nothing needs to be web-accessible. */
const contentScripts = ['src/content/partner-center.ts', 'src/content/support-for-business.ts', 'src/content/azure.ts'];
const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

export default defineConfig(({ command }) => ({
  plugins: [
    preact({ reactAliasesEnabled: false }),
    notices(),
    crx({
      manifest: manifestFor(target) as never,
      browser: target,
      // Development uses the plugin's module loader instead, for hot reload.
      contentScripts: { standaloneFiles: command === 'build' ? contentScripts : [] },
    }),
    shortenScripts(contentScripts),
  ],
  // The standalone script is a build of its own in which NODE_ENV is not replaced by itself.
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: ['chrome148', 'firefox142'],
    modulePreload: false,
    sourcemap: false,
    minify: true,
    // Languages stay files of their own, so that only the one in use is read.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { welcome: 'src/welcome/index.html' },
      // Long selectors that several functions use are written once.
      optimization: { inlineConst: false },
      // The second minifier takes most of the time of a build, and may.
      checks: { bundlerTimings: false },
    },
  },
  server: { port: 5173, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
}));
