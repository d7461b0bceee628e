import { BARE_ENTRY, type Entry, surnameIn } from '../../../../src/core/glossary/entry.ts';
import { type AnnotateOptions, type Annotation, annotate } from '../../../../src/core/matching/annotate.ts';
import { compileTermIndex } from '../../../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../../../src/core/matching/index/term-index.ts';
import type { Lexicon } from '../../../../src/core/matching/lexicon.ts';
import type { PageContext, TextBlock } from '../../../../src/core/matching/page-text.ts';
import { createSenseTable, toFormSpecs, toSense } from '../../../../src/core/matching/sense-table.ts';

/** What a test must say of an entry; the rest is filled in. */
export type Sketch = Partial<Entry> & Pick<Entry, 'id' | 'name'> & { readonly shadows?: boolean };

function toEntry(sketch: Sketch): Entry {
  const kind = sketch.kind ?? 'organisation';
  return {
    ...BARE_ENTRY,
    pack: 'test',
    called: kind === 'person' ? [surnameIn(sketch.name)] : [],
    familiarity: 2,
    reviewed: '2026-01-01',
    ...sketch,
    kind,
  };
}

/** A compiled glossary of the given entries; with `own`, the reader's entries as a second source. */
export function lexiconOf(sketches: readonly Sketch[], own: readonly Sketch[] = []): Lexicon {
  const sourceOf = (list: readonly Sketch[]) => {
    const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    const senses = sorted.map((sketch) => ({
      ...toSense(toEntry(sketch)),
      ...(sketch.shadows === undefined ? {} : { shadows: sketch.shadows }),
    }));
    const specs = sorted.flatMap((sketch, number) => toFormSpecs(toEntry(sketch), number));
    return { index: openTermIndex(compileTermIndex(specs)), senses: createSenseTable(senses) };
  };
  return { sources: own.length === 0 ? [sourceOf(sketches)] : [sourceOf(sketches), sourceOf(own)] };
}

/** Blocks of a page from plain paragraphs. */
export function blocksOf(...paragraphs: readonly string[]): readonly TextBlock[] {
  return paragraphs.map((text, at) => ({ id: at + 1, order: at, text, role: 'paragraph' }));
}

/** Annotates paragraphs as one page; English unless `page` says otherwise. */
export function annotateText(
  lexicon: Lexicon,
  paragraphs: readonly string[],
  page: Partial<PageContext> = {},
  options: AnnotateOptions = {},
): Annotation {
  return annotate(
    lexicon,
    { page: { lang: 'en', title: '', ...page }, blocks: blocksOf(...paragraphs) },
    { explain: true, ...options },
  );
}

/** Mentions as `text=entry`, in reading order. */
export function found(annotation: Annotation): readonly string[] {
  return annotation.mentions.map(({ text, entry }) => `${text}=${entry}`);
}

/** Rejections as `text:rule`, in reading order. */
export function stopped(annotation: Annotation): readonly string[] {
  return annotation.rejected.map(({ text, stoppedBy }) => `${text}:${stoppedBy}`);
}
