/** Opens the popup. */
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { Popup } from './Popup.tsx';
import { findTab } from './page-view.ts';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
void findTab(location.search).then((tab) => render(<Popup tab={tab} />, document.body));
