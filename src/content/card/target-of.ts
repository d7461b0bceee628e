import type { CardTarget } from '../../core/reading/card-state.ts';
import type { AnnotatedMention } from '../../platform/messages.ts';

/** The card's name for a mention. */
export function targetOf(mention: AnnotatedMention): CardTarget {
  return { key: `${mention.block}:${mention.start}:${mention.entry}`, entry: mention.entry };
}
