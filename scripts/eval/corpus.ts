/** Corpora of labelled news: JSON Lines, one document a line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageContext } from '../../src/core/matching/page-text.ts';
import { integer, list, object, optional, ParseError, type Read, text } from '../../src/core/parsing/reader.ts';

/** A name as the corpus labels it. Offsets are UTF-16, half-open. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Wikidata id, `T:title`, or null where the corpus gives no entity. */
  readonly key: string | null;
  readonly label: string | null;
}

/** A labelled text. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** The only part that is labelled exhaustively; the whole text if undefined. */
  readonly span: readonly [number, number] | undefined;
  /** BCP 47; English unless the document says otherwise. */
  readonly lang: string;
  /** What else is known of the page; its title is the first line if nothing is. */
  readonly about?: Omit<PageContext, 'lang'>;
}

/** A labelled corpus, as it was read. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly CorpusDocument[];
  /** Documents without text (licences forbid some to be passed on). */
  readonly textless: number;
  /** Labels that do not fit the text they point into. */
  readonly misplaced: number;
  /** Not every name is labelled: only recall means something. */
  readonly isPartlyLabelled: boolean;
}

/** Known for labelling only some of the names in their texts. */
const PARTLY_LABELLED = /rss-?500|ace-?2004|aquaint|aida|masked/iu;
const MAX = 100_000_000;

const nullable =
  (read: Read<string>): Read<string | null> =>
  (value, path) =>
    value === null || value === undefined ? null : read(value, path);
const readMention = object<GoldMention>({
  start: integer(0, MAX),
  end: integer(0, MAX),
  surface: text(MAX),
  key: nullable(text(1000)),
  label: nullable(text(1000)),
});

function readDocument(value: unknown, path: string): CorpusDocument | undefined {
  if (typeof value !== 'object' || value === null) throw new ParseError(path, 'expected a document');
  const fields = new Map<string, unknown>(Object.entries(value));
  const content = optional(text(MAX))(fields.get('text') ?? undefined, `${path}.text`);
  if (content === undefined || content.trim() === '') return undefined;
  const span = optional(list(integer(0, MAX), 2))(fields.get('span') ?? undefined, `${path}.span`);
  const [from, to] = span ?? [];
  const id = fields.get('id');
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : path,
    text: content,
    mentions: list(readKnownFields, MAX)(fields.get('mentions') ?? [], `${path}.mentions`),
    span: from === undefined || to === undefined ? undefined : [from, to],
    lang: optional(text(100))(fields.get('lang'), `${path}.lang`) ?? 'en',
  };
}

/** Corpora may carry more fields than are read. */
const readKnownFields: Read<GoldMention> = (value, path) => {
  if (typeof value !== 'object' || value === null) throw new ParseError(path, 'expected a mention');
  const known = Object.entries(value).filter(([key]) => ['start', 'end', 'surface', 'key', 'label'].includes(key));
  return readMention(Object.fromEntries(known), path);
};

/** Reads a corpus. Throws with file and line if a document is none. */
export function readCorpus(file: string, toCanonicalKey: (key: string) => string): Corpus {
  const name = basename(file).replace(/\.jsonl$/u, '');
  let textless = 0;
  let misplaced = 0;
  const documents: CorpusDocument[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const document = readDocument(JSON.parse(line), `${file}:${at + 1}`);
      if (document === undefined) {
        textless++;
        return;
      }
      const fits = (mention: GoldMention) => document.text.slice(mention.start, mention.end) === mention.surface;
      const mentions = document.mentions.filter(fits);
      misplaced += document.mentions.length - mentions.length;
      const labelled = mentions.map((one) => (one.key === null ? one : { ...one, key: toCanonicalKey(one.key) }));
      documents.push({ ...document, mentions: labelled });
    });
  return { name, documents, textless, misplaced, isPartlyLabelled: PARTLY_LABELLED.test(name) };
}
