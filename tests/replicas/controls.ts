/**
 * Browser side: the controls that every replica offers to tests as `window.replica`, and the misbehaviour that any
 * page may be asked to show (a busy main thread, built-ins tampered with, keys listened to).
 */
import { optionsOf, type Options } from './options.ts';
import type { ErrorForm, ErrorPlace } from './errors.ts';
import type { Language } from './options.ts';

/** What error to show, where, and in which shape. */
export interface ErrorRequest {
  readonly place: ErrorPlace;
  readonly form?: ErrorForm;
  readonly language?: Language;
  /** Index into the wordings of the language: 0 for the main one. */
  readonly wording?: number;
  /** For `late` and `again`: how long to wait. */
  readonly delay?: number;
}

export interface ReplicaControls {
  readonly options: Options;
  /** True once the page has drawn all it has to draw. */
  ready: boolean;
  /** Uncaught errors and console errors of the page's own scripts. */
  readonly errors: string[];
  /** Keys that reached the page's listeners on `document`. */
  readonly keys: string[];
  /** Draws a page that was told to be late, now. */
  fillIn(): void;
  /** Draws the page anew, throwing away what stood there. */
  rerender(): void;
  /** Goes to another page of the portal without a load. */
  navigate(to: string): void;
  /** Opens the activation wizard of the n-th benefit at its last step. */
  openWizard(row: number): void;
  /** Shows the portal's error. Resolves when it stands in the page. */
  showError(request: ErrorRequest): Promise<void>;
  /** Takes every shown error away. */
  clearErrors(): Promise<void>;
  /** Shows or hides the Link support benefits form. */
  showLinkForm(shown: boolean): void;
}

declare global {
  interface Window {
    replica: ReplicaControls;
  }
}

const notHere = (what: string) => () => {
  throw new Error(`This replica has no ${what}.`);
};

/** Puts the controls on `window`; a page adds its own to them. */
export function controls(own: Partial<ReplicaControls> = {}): ReplicaControls {
  const options = optionsOf(new URLSearchParams(location.search));
  const errors: string[] = [];
  const keys: string[] = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const report = console.error.bind(console);
  console.error = (...values: unknown[]) => {
    errors.push(values.map(String).join(' '));
    report(...values);
  };
  if (options.shortcuts !== 'no') {
    document.addEventListener('keydown', (event) => keys.push(event.key), options.shortcuts === 'capturing');
  }
  if (options.busy > 0) keepBusy(options.busy);
  if (options.builtins === 'tampered') tamper();
  document.documentElement.lang = options.lang;
  const made: ReplicaControls = {
    options,
    ready: false,
    fillIn: notHere('late content'),
    errors,
    keys,
    rerender: notHere('rerender'),
    navigate: notHere('navigate'),
    openWizard: notHere('wizard'),
    showError: notHere('error'),
    clearErrors: notHere('error'),
    showLinkForm: notHere('link form'),
    ...own,
  };
  window.replica = made;
  return made;
}

/**
 * Draws the page after the wanted delay (at the earliest when its module has run to the end), tells tests that it is
 * complete, and starts the wanted re-render loop.
 */
export function startPage(replica: ReplicaControls, draw: () => void): void {
  const { options } = replica;
  const begin = () => {
    draw();
    replica.ready = true;
    if (options.rerender > 0) setInterval(draw, options.rerender);
  };
  if (options.late > 0) {
    replica.fillIn = begin;
    setTimeout(begin, options.late);
  } else queueMicrotask(begin);
}

function keepBusy(milliseconds: number): void {
  setInterval(() => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  }, 50);
}

/** What careless pages do to built-ins; an isolated world must not notice. */
function tamper(): void {
  Object.assign(Array.prototype, { map: () => [] });
  Element.prototype.attachShadow = () => {
    throw new Error('No shadow roots here.');
  };
  window.MutationObserver = class {
    observe = () => undefined;
    disconnect = () => undefined;
    takeRecords = () => [];
  };
}
