/** Entry point of the popup. */
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { showOwnPage } from '../shell/own-page.tsx';
import { Popup } from './popup.tsx';
import '../panels/ui/own-page.css';
import './popup.css';

// Some browsers open a popup as a tab; it then has the room of a page.
void browser.tabs.getCurrent().then((tab: Tabs.Tab | undefined) => {
  if (tab) document.documentElement.dataset.place = 'tab';
});
showOwnPage(Popup, 'frame.lens');
