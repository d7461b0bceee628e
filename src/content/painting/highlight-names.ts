/** Our names in the registry of highlights, as marks.css knows them. */
import type { MarkStyle } from '../../core/settings/settings.ts';

const PREFIX = 'backgrounder-';

/** The mention that the keyboard is at. */
export const CURRENT_HIGHLIGHT = `${PREFIX}current`;
/** The mention that was jumped to. */
export const JUMP_HIGHLIGHT = `${PREFIX}jump`;

/** The marks in a style. */
export function markHighlight(style: MarkStyle): string {
  return PREFIX + style;
}
