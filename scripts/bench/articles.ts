/**
 * The articles that the browser parts of the bench read: prose made of syllables (see synthetic.ts) in which names of
 * the built glossary stand as often as names do in the news, about one word in twenty.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormSpec } from '../../src/core/matching/candidate.ts';
import type { TextBlock } from '../../src/core/matching/page-text.ts';
import { openSenseTable } from '../../src/core/matching/sense-table.ts';
import { createText } from './synthetic.ts';

const decoder = new TextDecoder();
/** About the length of a paragraph in a newspaper. */
const PARAGRAPH_UNITS = 420;

/** The preferred names of a built extension's glossary, the best known first. */
export function readNames(extension: string): readonly FormSpec[] {
  const bytes = Uint8Array.from(readFileSync(join(extension, 'glossary', 'senses.bin')));
  const table = openSenseTable(bytes.buffer, (part) => decoder.decode(part));
  return Array.from({ length: table.size }, (_, entry) => table.at(entry))
    .toSorted((a, b) => b.familiarity - a.familiarity)
    .map(({ name }, entry) => ({ text: name, entry, source: 'name', ambiguous: false }));
}

/** `length` UTF-16 units of an article, cut into paragraphs at ends of sentences. */
export function createParagraphs(length: number, names: readonly FormSpec[]): readonly string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  for (const sentence of createText(length, names).split(/(?<=[.?”]\s)/u)) {
    paragraph += sentence;
    if (paragraph.length < PARAGRAPH_UNITS) continue;
    paragraphs.push(paragraph.trim());
    paragraph = '';
  }
  return paragraph.trim() === '' ? paragraphs : [...paragraphs, paragraph.trim()];
}

/** The same as a content script would send it. */
export function createBlocks(length: number, names: readonly FormSpec[]): readonly TextBlock[] {
  return createParagraphs(length, names).map((text, id) => ({ id, order: id, text, role: 'paragraph' }));
}

/** What a word in so many stands in an element of its own: links, emphasis. They make most of a page's nodes. */
const WORDS_PER_ELEMENT = 12;

/** An article as a page of HTML. */
export function createPage(length: number, names: readonly FormSpec[], wordsPerElement = WORDS_PER_ELEMENT): string {
  const body = createParagraphs(length, names).map((text) => `<p>${withElements(text, wordsPerElement)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
<meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
<body><main><article><h1>An article</h1>${body.join('\n')}</article></main></body></html>`;
}

function withElements(text: string, wordsPerElement: number): string {
  const words = text.replace(/[&<>]/gu, ' ').split(' ');
  return words
    .map((word, at) => {
      // Small words only, so that no name is torn apart.
      if (at % wordsPerElement !== 0 || !/^\p{Ll}+$/u.test(word)) return word;
      return at % (2 * wordsPerElement) === 0 ? `<a href="#${at}">${word}</a>` : `<em>${word}</em>`;
    })
    .join(' ');
}
