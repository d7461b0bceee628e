/** What each message to the background must look like on arrival. */
import { BLOCK_ROLES, type PageContext, type Span, type TextBlock } from '../core/matching/page-text.ts';
import {
  anything,
  flag,
  integer,
  isReadable,
  list,
  number,
  object,
  oneOf,
  optional,
  type Read,
  text,
} from '../core/parsing/reader.ts';
import { type CardSituation, COPY_OUTCOMES, REJECTION_REACHES } from '../core/reading/drawn-card.ts';
import { parseSettingsChange } from '../core/settings/parse-settings.ts';
import { COMMANDS, type Request, type ToBackground } from './messages.ts';

interface Envelope {
  readonly to: string;
  readonly name: string;
  readonly request: unknown;
}

const envelope = object<Envelope>({ to: text(20), name: text(40), request: anything });

/** The envelope of one of our messages, or undefined if the message is somebody else's. */
export function parseEnvelope(message: unknown): Envelope | undefined {
  return isReadable(envelope, message) ? message : undefined;
}

const MOST_BLOCKS = 100_000;
const MOST_ENTRIES = 5_000;
const LONGEST_BLOCK = 20_000_000;
const entryId = text(200, 1);
const offset = integer(0, LONGEST_BLOCK);
const nothing = object<Record<string, never>>({});

const block = object<TextBlock>({
  id: integer(0, Number.MAX_SAFE_INTEGER),
  order: number(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  text: text(LONGEST_BLOCK),
  role: oneOf(BLOCK_ROLES),
  lang: optional(text(40)),
  links: optional(list(object<Span>({ start: offset, end: offset }), 10_000)),
});

const page = object<PageContext>({
  lang: text(40),
  title: text(2000),
  published: optional(text(10, 10)),
  section: optional(text(200)),
  site: optional(text(260)),
});

const situation = object<CardSituation>({
  published: optional(text(10, 10)),
  onPage: list(entryId, MOST_ENTRIES),
  isExpanded: flag,
  isPinned: flag,
  isKnown: flag,
  reach: optional(oneOf(REJECTION_REACHES)),
  copied: optional(oneOf(COPY_OUTCOMES)),
  back: optional(entryId),
  isDeepest: flag,
});

const READERS: { readonly [N in keyof ToBackground]: Read<Request<N>> } = {
  annotate: object<Request<'annotate'>>({
    page,
    blocks: list(block, MOST_BLOCKS),
    explain: optional(flag),
  }),
  annotateMore: object<Request<'annotateMore'>>({
    thread: text(40),
    page,
    blocks: list(block, MOST_BLOCKS),
    removed: list(integer(0, Number.MAX_SAFE_INTEGER), MOST_BLOCKS),
  }),
  getCard: object<Request<'getCard'>>({ entry: entryId }),
  drawCard: object<Request<'drawCard'>>({ entry: entryId, situation }),
  getPageSettings: object<Request<'getPageSettings'>>({ lang: text(40) }),
  describeEntries: object<Request<'describeEntries'>>({ entries: list(entryId, MOST_ENTRIES) }),
  reportTerms: object<Request<'reportTerms'>>({ count: integer(0, 1_000_000) }),
  markKnown: object<Request<'markKnown'>>({ entry: entryId, known: flag }),
  rejectSense: object<Request<'rejectSense'>>({ entry: entryId, rejected: flag }),
  openSidePanel: object<Request<'openSidePanel'>>({ entry: optional(entryId) }),
  getSettings: nothing,
  changeSettings: (value, path) => {
    const { change } = object<{ change: unknown }>({ change: anything })(value, path);
    return { change: parseSettingsChange(change, 'change') };
  },
  getPacks: nothing,
  getEntries: object<Request<'getEntries'>>({ entries: list(entryId, MOST_ENTRIES) }),
  runCommand: object<Request<'runCommand'>>({ name: oneOf(COMMANDS), tabId: optional(integer(0, 2 ** 31)) }),
};

/** Parses a request by the name of its message. Throws ParseError. */
export function parseRequest<N extends keyof ToBackground>(name: N, request: unknown): Request<N> {
  const read: Read<Request<N>> = READERS[name];
  return read(request, name);
}
