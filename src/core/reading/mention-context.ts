import type { Span } from '../matching/page-text.ts';

/** Characters on either side: enough to tell two mentions of a name apart. */
const LENGTH = 40;

/** The text around a mention, with the mention, as lists show it: blanks single. */
export function contextOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - LENGTH), end + LENGTH).replace(/\s+/g, ' ');
}
