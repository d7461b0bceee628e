/** Opens the popup. */
import { render } from 'preact';
import { speakOn } from '../platform/i18n.ts';
import { isToolbarWindow } from '../platform/toolbar-window.ts';
import { loadSearched } from './load-searched.ts';
import { Popup } from './Popup.tsx';
import { findTab } from './popup-tab.ts';

// It takes as long as finding the tab and drawing the first time, so it begins with them.
const searched = loadSearched();
searched.catch(() => undefined); // The popup says so, which is not there yet.
speakOn(document.documentElement);
if (isToolbarWindow()) document.documentElement.dataset.window = 'popup';
void findTab(location.search).then((tab) => render(<Popup tab={tab} searched={searched} />, document.body));
