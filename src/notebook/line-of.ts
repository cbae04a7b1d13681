/** Where in a JSON text a place stands, so that a person with an editor finds it. */

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/gsu;

interface Container {
  readonly path: string;
  readonly isList: boolean;
  /** Number of the item to come, in a list. */
  next: number;
  /** Path of the property whose value is to come, in an object; nothing while its name is to come. */
  property: string | undefined;
}

/**
 * The line, counted from 1, on which a place such as `contracts[1].contract.end` begins. A place that is missing
 * stands where its nearest container begins. @param json A text that `JSON.parse` accepts.
 */
export function lineOf(json: string, at: string): number {
  const containers: Container[] = [];
  let best = { length: -1, offset: 0 };
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const inside = containers.at(-1);
    if (token === '}' || token === ']') containers.pop();
    else if (token === ',') advance(inside);
    else if (inside && !inside.isList && inside.property === undefined) {
      inside.property = join(inside.path, String(JSON.parse(token)));
      note(inside.property, index);
    } else {
      const path = pathIn(inside);
      note(path, index);
      if (token === '{' || token === '[')
        containers.push({ path, isList: token === '[', next: 0, property: undefined });
    }
  }

  return lineAt(json, best.offset);

  function note(path: string, offset: number): void {
    const isOnTheWay = path === '' || path === at || (at.startsWith(path) && /^[.[]/u.test(at.slice(path.length)));
    if (isOnTheWay && path.length > best.length) best = { length: path.length, offset };
  }
}

/** The line, counted from 1, of a position in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function advance(inside: Container | undefined): void {
  if (!inside) return;
  inside.next += 1;
  inside.property = undefined;
}

function pathIn(inside: Container | undefined): string {
  if (!inside) return '';
  return inside.isList ? `${inside.path}[${inside.next}]` : (inside.property ?? inside.path);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
