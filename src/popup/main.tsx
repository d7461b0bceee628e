/** Opens the popup. */
import { render } from 'preact';
import { speakOn } from '../platform/i18n.ts';
import { isToolbarWindow } from '../platform/toolbar-window.ts';
import { Popup } from './Popup.tsx';
import { findTab } from './popup-tab.ts';

speakOn(document.documentElement);
if (isToolbarWindow()) document.documentElement.dataset.window = 'popup';
void findTab(location.search).then((tab) => render(<Popup tab={tab} />, document.body));
