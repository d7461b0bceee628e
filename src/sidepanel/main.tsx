/** Opens the side panel. */
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { Panel } from './Panel.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = translate('panelTitle');
render(<Panel search={location.search} />, document.body);
