/** Answers a content script or one of our own surfaces: the mentions of a page, as this reader wants them. */
import { annotate, type AnnotateRequest as MatchingRequest } from '../core/matching/annotate.ts';
import { isBoilerplate } from '../core/matching/boilerplate.ts';
import { findSense, type Lexicon } from '../core/matching/lexicon.ts';
import type { Mention } from '../core/matching/page-text.ts';
import { isWantedEntry } from '../core/reading/wanted-entry.ts';
import type { AnnotateMoreRequest, AnnotateRequest, Annotation, FoundEntry } from '../platform/messages.ts';
import { packMentions } from '../platform/packed-mentions.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { createKeptPages } from './kept-pages.ts';
import { getLexicon, guessLexicon } from './lexicon.ts';
import type { Audience } from './own-lexicon.ts';

/** Who asked for a page's mentions. */
export interface Asker {
  /** The page's site; for a content script the sender's, whatever the request says. */
  readonly site: string;
  readonly audience: Audience;
}

const kept = createKeptPages();

/** The mentions of a page that begins: its blocks are all there are. */
export function annotatePage(request: AnnotateRequest, asker: Asker): Promise<Annotation> {
  const { page, blocks, explain = false } = request;
  return answer({ page, blocks, explain, thread: crypto.randomUUID() }, asker);
}

/** The mentions of a page after a change; undefined if what was read of it before is no longer known. */
export async function annotateMore(request: AnnotateMoreRequest, asker: Asker): Promise<Annotation | undefined> {
  const before = kept.find(request.thread);
  return before && answer({ ...request, before, explain: false }, asker);
}

interface Question extends MatchingRequest {
  readonly thread: string;
  readonly explain: boolean;
}

async function answer({ thread, explain, ...question }: Question, { site, audience }: Asker): Promise<Annotation> {
  const loading = Promise.all([getLexicon(audience), loadSettings()]);
  // While the storage is asked what the reader has changed, the text is read as if that were nothing.
  const guess = guessLexicon(audience);
  const guessed = guess && read(guess, question, { site, explain });
  const [lexicon, { settings }] = await loading;
  const isRight = guessed !== undefined && lexicon === guess;
  const { mentions, rejected, findings } = isRight ? guessed : read(lexicon, question, { site, explain });
  if (audience === 'page') kept.keep(thread, findings); // our own surfaces ask once
  const unwanted = new Set(settings.rejected.filter((one) => one.site === site).map((one) => one.entry));
  const wanted = mentions.filter((mention) => !unwanted.has(mention.entry));
  const entries = firstMentions(wanted).flatMap((id): readonly FoundEntry[] => {
    const sense = findSense(lexicon, id);
    if (sense === undefined) return [];
    return [{ id, familiarity: sense.familiarity, mayPaint: isWantedEntry(sense, settings) }];
  });
  return { mentions: packMentions(wanted), entries, thread, ...(explain ? { rejected } : {}) };
}

function read(
  lexicon: Lexicon,
  { page, blocks, removed = [], before }: MatchingRequest,
  { site, explain }: { readonly site: string; readonly explain: boolean },
) {
  const boilerplate = new Set(blocks.filter(({ text }) => isBoilerplate(text)));
  const request = {
    page: { ...page, site },
    blocks: blocks.filter((block) => !boilerplate.has(block)),
    // It may have been a paragraph before it changed.
    removed: [...removed, ...[...boilerplate].map(({ id }) => id)],
    before,
  };
  return annotate(lexicon, request, { explain });
}

function firstMentions(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.entry))];
}
