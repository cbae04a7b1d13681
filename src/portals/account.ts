/**
 * Where portals show who is signed in: the account button of the Azure shell and its older menu, and the account
 * control that Microsoft's other sites share. Read so that what one sign-in saw is never told to another; the
 * background keeps a salted hash of it and nothing else.
 */
const places = 'button.fxs-menu-account, .fxs-avatarmenu-username, #mectrl_currentAccount_secondary';
const email = /[^\s@<>"']{1,64}@[^\s@<>"']{1,190}\.[^\s@<>"'.]{2,24}/u;

/** The e-mail address shown as the signed-in account, in lower case, or `undefined` where the page shows none. */
export function shownAccount(document: Document): string | undefined {
  for (const element of document.querySelectorAll(places)) {
    const words = [
      element.getAttribute('title'),
      element.getAttribute('aria-label'),
      element.textContent.slice(0, 500),
    ];
    const found = email.exec(words.join(' '))?.[0];
    if (found) return found.toLowerCase();
  }

  return undefined;
}
