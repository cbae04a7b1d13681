/** Small helpers for writing markup as text, on the server and in the browser alike. */

/** Escapes text for element content and attribute values. */
export function esc(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Repeats a piece of markup for each item. */
export function each<T>(items: readonly T[], markup: (item: T, index: number) => string): string {
  return items.map(markup).join('');
}

/** A piece of markup, or nothing. */
export function when(condition: boolean, markup: string): string {
  return condition ? markup : '';
}

/** The tag of a page's client script. */
export function script(name: string): string {
  return `<script type="module" src="/.replica/${name}"></script>`;
}
