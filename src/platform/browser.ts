/**
 * The one place that imports the browser API. The polyfill is a no-op where `browser` is built in (Chrome 148 and later,
 * Firefox), and can be replaced here, in one line, on the day it goes.
 */
import browser from 'webextension-polyfill';

export { browser };
