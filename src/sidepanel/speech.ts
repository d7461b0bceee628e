/** The panel's words, for the components of ui. */
import { translate, translateCount, uiLanguage } from '../platform/i18n.ts';
import type { Speech } from '../ui/translate.ts';

export const SPEECH: Speech = { t: translate, tCount: translateCount, locale: uiLanguage() };
