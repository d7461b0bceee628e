/** Opens the popup. */
import { render } from 'preact';
import { speakOn } from '../platform/i18n.ts';
import { isToolbarWindow } from '../platform/toolbar-window.ts';
import { loadSearched } from './load-searched.ts';
import { Popup } from './Popup.tsx';
import { findTab, type PopupTab } from './popup-tab.ts';

// It takes as long as drawing the first time, so it begins with that.
const searched = loadSearched();
searched.catch(() => undefined); // The popup says so, which is not there yet.
speakOn(document.documentElement);
if (isToolbarWindow()) document.documentElement.dataset.window = 'popup';
const draw = (tab?: PopupTab) => render(<Popup tab={tab} searched={searched} />, document.body);
draw(); // The reader can type before the browser says which tab it is.
findTab(location.search).then(draw, (error: unknown) => console.error('Nobody knows the tab:', error));
