import { translate, translateCount, uiLanguage } from '../platform/i18n.ts';
import type { Speech } from '../ui/translate.ts';

/** The popup's voice, for the components of ui. */
export const SPEECH: Speech = { t: translate, tCount: translateCount, locale: uiLanguage() };
