/** Opens the side panel. */
import { render } from 'preact';
import { speakOn, translate } from '../platform/i18n.ts';
import { Panel } from './Panel.tsx';

speakOn(document.documentElement);
document.title = translate('panelTitle');
render(<Panel search={location.search} />, document.body);
