/**
 * Copies what a copy button carries in `data-text` and says so in the status beside it. Where the browser does not
 * allow it, the text is shown instead, to be selected and copied by hand.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const { text = '', done = '' } = button.dataset;
  const status = button.nextElementSibling;
  if (!status) return;
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    const byHand = document.createElement('pre');
    byHand.textContent = text;
    status.replaceChildren(byHand);
  }
}
