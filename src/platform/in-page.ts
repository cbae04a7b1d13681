/**
 * The browser API for the content script: the one that is built in (Chrome and Edge 148, Firefox 142, which the manifest
 * asks for). The polyfill would be a no-op there and 10 kB in every frame, so only our own pages and the background,
 * which load once, import it.
 */
import type { Browser } from 'webextension-polyfill';

export const browser = (globalThis as unknown as { readonly browser: Browser }).browser;
