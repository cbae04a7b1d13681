/** Path of an installed browser that can be driven, or `undefined`. `CHROMIUM_PATH` and `FIREFOX_PATH` win. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
