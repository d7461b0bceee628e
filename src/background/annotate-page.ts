/** Answers a content script or one of our own surfaces: the mentions of a page, as this reader wants them. */
import { annotate } from '../core/matching/annotate.ts';
import { isBoilerplate } from '../core/matching/boilerplate.ts';
import { findSense } from '../core/matching/lexicon.ts';
import type { Mention } from '../core/matching/page-text.ts';
import { ParseError } from '../core/parsing/reader.ts';
import { isWantedEntry } from '../core/reading/wanted-entry.ts';
import type { AnnotateRequest, Annotation, FoundEntry } from '../platform/messages.ts';
import { packMentions } from '../platform/packed-mentions.ts';
import { loadSettings } from '../platform/settings-store.ts';
import { getLexicon } from './lexicon.ts';
import type { Audience } from './own-lexicon.ts';

/** Who asked for a page's mentions. */
export interface Asker {
  /** The page's site; for a content script the sender's, whatever the request says. */
  readonly site: string;
  readonly audience: Audience;
}

/** The page's mentions so far. Rejects if the state is none of ours. */
export async function annotatePage(request: AnnotateRequest, { site, audience }: Asker): Promise<Annotation> {
  const [{ lexicon, mentions, rejected, state }, { settings }] = await Promise.all([
    readWith(audience, request, site),
    loadSettings(), // on its way while the text is read
  ]);
  const unwanted = new Set(settings.rejected.filter((one) => one.site === site).map((one) => one.entry));
  const wanted = mentions.filter((mention) => !unwanted.has(mention.entry));
  const entries = firstMentions(wanted).flatMap((id): readonly FoundEntry[] => {
    const sense = findSense(lexicon, id);
    if (sense === undefined) return [];
    return [{ id, familiarity: sense.familiarity, mayPaint: isWantedEntry(sense, settings) }];
  });
  const explained = request.explain === true ? { rejected } : {};
  return { mentions: packMentions(wanted), entries, state: packState(state), ...explained };
}

async function readWith(audience: Audience, request: AnnotateRequest, site: string) {
  const lexicon = await getLexicon(audience);
  const { explain = false, page, blocks, removed = [] } = request;
  const boilerplate = new Set(blocks.filter(({ text }) => isBoilerplate(text)));
  const known = {
    page: { ...page, site },
    blocks: blocks.filter((block) => !boilerplate.has(block)),
    // It may have been a paragraph before it changed.
    removed: [...removed, ...[...boilerplate].map(({ id }) => id)],
    state: unpackState(request.state),
  };
  return { lexicon, ...annotate(lexicon, known, { explain }) };
}

// The state travels and is kept as one string: a page that does not read it should not have to build and hold its parts.
// In ASCII it takes half the room, for one curly quote among them would give every character two bytes.
function packState(state: unknown): string {
  return JSON.stringify(state).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function unpackState(state: unknown): unknown {
  if (state === undefined) return undefined;
  try {
    if (typeof state === 'string') return JSON.parse(state);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ParseError('state', 'expected what the last answer gave');
}

function firstMentions(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.entry))];
}
