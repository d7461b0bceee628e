/** Opens the options page. */
import { render } from 'preact';
import { speakOn, translate } from '../platform/i18n.ts';
import { Options } from './Options.tsx';

speakOn(document.documentElement);
document.title = translate('optionsTitle');
render(<Options />, document.body);
