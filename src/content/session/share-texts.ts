/** Keeps what a page holds of its mentions small. */
import type { Annotation } from '../../platform/messages.ts';

/**
 * The same mentions, with one string wherever strings are equal, and one list of reasons for all that have the same: out
 * of a message each comes as an object of its own, and a page has hundreds of mentions.
 */
export function shareTexts({ mentions, entries }: Pick<Annotation, 'mentions' | 'entries'>): Annotation['mentions'] {
  const texts = new Map(entries.map(({ id }) => [id, id]));
  const reasons = new Map<string, readonly string[]>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return mentions.map((mention) => {
    const key = mention.why.join();
    const why = reasons.get(key) ?? mention.why;
    reasons.set(key, why);
    return {
      ...mention,
      entry: shared(mention.entry),
      form: shared(mention.form),
      text: shared(mention.text),
      why,
    };
  });
}
