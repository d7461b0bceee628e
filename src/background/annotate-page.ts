/** Answers a content script: the mentions of its page, as this reader wants them. */
import { annotate } from '../core/matching/annotate.ts';
import { findSense } from '../core/matching/lexicon.ts';
import type { Mention } from '../core/matching/page-text.ts';
import type { Sense } from '../core/matching/sense.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { AnnotateRequest, Annotation, FoundEntry } from '../platform/messages.ts';
import { toMentionedEntry } from './cards.ts';
import { getLexicon } from './lexicon.ts';

/** The page's mentions so far. `site` is the sender's, whatever the request says. Rejects if the state is none of ours. */
export async function annotatePage(request: AnnotateRequest, site: string, settings: Settings): Promise<Annotation> {
  const lexicon = await getLexicon();
  const { explain = false, ...rest } = request;
  const { mentions, rejected, state } = annotate(lexicon, { ...rest, page: { ...request.page, site } }, { explain });
  const unwanted = new Set(settings.rejected.filter((one) => one.site === site).map((one) => one.entry));
  const wanted = mentions.filter((mention) => !unwanted.has(mention.entry));
  const known = new Set(settings.known);
  const entries = firstMentions(wanted).flatMap((id): readonly FoundEntry[] => {
    const sense = findSense(lexicon, id);
    return sense === undefined ? [] : [{ ...toMentionedEntry(sense), mayPaint: mayPaint(sense, settings, known) }];
  });
  return { mentions: wanted, entries, state, ...(explain ? { rejected } : {}) };
}

function firstMentions(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.entry))];
}

function mayPaint(sense: Sense, settings: Settings, known: ReadonlySet<string>): boolean {
  if (sense.familiarity > settings.familiarity || known.has(sense.id)) return false;
  return !settings.packsOff.includes(sense.pack) && !settings.kindsOff.includes(sense.kind);
}
