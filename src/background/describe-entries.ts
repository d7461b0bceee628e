/** What lists say of entries: a page itself knows only where they are named. */
import type { EntryId } from '../core/glossary/entry.ts';
import { findSense, type Lexicon } from '../core/matching/lexicon.ts';
import type { MentionedEntry } from '../core/matching/page-text.ts';

/** The entries in the order asked for; those that do not exist in this lexicon are left out. */
export function describeEntries(lexicon: Lexicon, ids: readonly EntryId[]): readonly MentionedEntry[] {
  return ids.flatMap((one) => {
    const sense = findSense(lexicon, one);
    if (sense === undefined) return [];
    const { id, name, kind, pack, familiarity, gist } = sense;
    return [{ id, name, kind, pack, familiarity, gist }];
  });
}
