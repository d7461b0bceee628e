/** Opens the options page. */
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = translate('optionsTitle');
render(<Options />, document.body);
