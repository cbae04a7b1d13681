/** Browser side: a reported page, which stands complete in its markup and needs the common controls only. */
import { controls, startPage } from './controls.ts';

const { lang } = document.documentElement;
startPage(controls(), () => {
  // The controls speak the replicas' language; this page has its own.
  if (lang) document.documentElement.lang = lang;
});
