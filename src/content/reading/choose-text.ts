/** Which text of a page marks may be painted in: its article, or all of it if the reader wants that. */
import type { Scope } from '../../core/settings/settings.ts';
import { asksForPassword } from './asks-for-password.ts';
import type { ReadBlock } from './block-builder.ts';
import { declaresArticle } from './declares-article.ts';
import { findArticle, leastText } from './find-article.ts';
import { isLinkText } from './running-text.ts';

/** What of a page is given to the engine. */
export interface ChosenText {
  /** Whether anything is to be marked here. */
  readonly isToMark: boolean;
  readonly blocks: readonly ReadBlock[];
}

/**
 * Chooses among the blocks of a page. Frames are read only if they hold an article. `times`: how many times the least
 * text of an article has to be there.
 */
export function chooseText(document: Document, blocks: readonly ReadBlock[], scope: Scope, times = 1): ChosenText {
  const nothing = { isToMark: false, blocks: [] };
  const article = findArticle(blocks);
  if (article !== undefined && article.weight >= leastText({ isDeclared: declaresArticle(document) }) * times) {
    return asksForPassword(document, article.root) ? nothing : { isToMark: true, blocks: article.blocks };
  }
  if (asksForPassword(document) || scope === 'articles' || window !== window.top) return nothing;
  return { isToMark: true, blocks: blocks.filter((block) => block.suspects.length === 0 && !isLinkText(block)) };
}
