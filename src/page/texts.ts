/** Texts of a page as they come: what text nodes hold, and what the labels of elements say. */
import { attribute } from './safe-dom.ts';

/** Told about every text that comes or changes: a text node, or an element whose label did. */
export type Hear = (node: Node, text: string) => void;

/** Attributes that can carry a message of their own. */
const speaking = ['aria-label', 'title'];

/** Whether a change of this attribute is a change of what is said. */
export function isSpeaking(name: string | null): boolean {
  return name !== null && speaking.includes(name);
}

/** Reports a text node's text. */
export function hearText(node: CharacterData, hear: Hear): void {
  hear(node, node.data);
}

/** Reports what an element's labels say. */
export function hearLabels(element: Element, hear: Hear): void {
  for (const name of speaking) {
    const label = attribute(element, name);
    if (label) hear(element, label);
  }
}
