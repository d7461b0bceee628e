/** The components' words, as the browser speaks to this reader. */
import { translate, translateCount, uiLanguage } from '../../platform/i18n.ts';
import type { Speech } from '../../ui/translate.ts';

export const pageSpeech: Speech = { t: translate, tCount: translateCount, locale: uiLanguage() };
