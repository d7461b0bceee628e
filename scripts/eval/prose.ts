/**
 * Labelled prose of our own, one file a language, as people can write it:
 *
 *     == a name for the page {date=2022-09-07 section=Sport}
 *     A paragraph. [Edi Rama|edi-rama] is a mention, everything else is none.
 *     The next paragraph.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageContext, TextBlock } from '../../src/core/matching/page-text.ts';

/** A mention that must be found. Offsets are UTF-16, half-open, into the text of the block. */
export interface ExpectedMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: string;
}

/** One labelled page. */
export interface ProsePage {
  readonly name: string;
  readonly page: PageContext;
  /** A block's id is its position. */
  readonly blocks: readonly TextBlock[];
  readonly expected: readonly ExpectedMention[];
}

const HEAD = /^(.*?)\s*(?:\{([^}]*)\})?$/u;
const LABEL = /\[([^\]|]+)\|([^\]]+)\]/gu;

/** Reads the pages of a file, whose name is its language. Throws naming file and page if one has no paragraph. */
export function readProse(file: string): readonly ProsePage[] {
  const lang = basename(file).replace(/\.txt$/u, '');
  const [, ...parts] = readFileSync(file, 'utf8').split(/^== /mu);
  return parts.map((part) => {
    const [head = '', ...lines] = part.split('\n').filter((line) => line.trim() !== '');
    const [, name = '', fields = ''] = HEAD.exec(head.trim()) ?? [];
    if (lines.length === 0) throw new Error(`${file}: "${name}" has no paragraph`);
    const expected: ExpectedMention[] = [];
    const blocks = lines.map((line, block): TextBlock => {
      const text = readLabels(line, block, expected);
      return { id: block, order: block, text, role: 'paragraph' };
    });
    return { name, page: { lang, title: '', ...readFields(fields) }, blocks, expected };
  });
}

function readFields(fields: string): Partial<PageContext> {
  const values = new Map(fields.split(' ').map((field) => [field.split('=')[0], field.split('=')[1]] as const));
  const published = values.get('date');
  const section = values.get('section');
  return { ...(published === undefined ? {} : { published }), ...(section === undefined ? {} : { section }) };
}

/** The text of a line without its labels, which are added to `found`. */
function readLabels(line: string, block: number, found: ExpectedMention[]): string {
  let text = '';
  let at = 0;
  for (const match of line.matchAll(LABEL)) {
    const [whole, surface = '', entry = ''] = match;
    text += line.slice(at, match.index);
    found.push({ block, start: text.length, end: text.length + surface.length, text: surface, entry });
    text += surface;
    at = match.index + whole.length;
  }
  return text + line.slice(at);
}
