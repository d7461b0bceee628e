import { translate, translateCount, uiLanguage } from './i18n.ts';

/** The extension's voice, for the components of ui, which know no extension API. */
export const SPEECH = { t: translate, tCount: translateCount, locale: uiLanguage() };
