/** The look-up under the pointer, by the content script's own code over a page with marks. `hover.ts` bundles this. */

import { createMentionPlaces } from '../../src/content/card/mention-places.ts';
import { toStaticRange } from '../../src/content/painting/mark-ranges.ts';
import { createBlockIndex } from '../../src/content/reading/block-index.ts';
import { createReadingNotes, readBlocks } from '../../src/content/reading/read-blocks.ts';
import type { AnnotatedMention } from '../../src/platform/messages.ts';

/** Letters of each mark, and from the beginning of one to that of the next. */
const MARK_UNITS = 8;
const STEP_UNITS = 24;

/** Milliseconds for each of `points` look-ups at places spread over the viewport, with so many marks registered. */
function run(marks: number, points: number): { readonly times: readonly number[]; readonly hits: number } {
  const index = createBlockIndex();
  const reading = [...readBlocks(document.body, createReadingNotes())].filter((block) => block !== undefined);
  index.update(reading, 'en');
  const mentions: AnnotatedMention[] = [];
  for (const { id, text } of index.all()) {
    for (let start = 0; start + MARK_UNITS < text.length && mentions.length < marks; start += STEP_UNITS) {
      const end = start + MARK_UNITS;
      const said = { entry: `entry-${mentions.length}`, form: 'x', text: text.slice(start, end), why: [] };
      mentions.push({ ...said, block: id, start, end, painted: true, word: 0, isExplained: false });
    }
  }
  if (mentions.length < marks) throw new Error(`the page has room for ${mentions.length} marks only`);
  CSS.highlights.set('bench', new Highlight(...mentions.flatMap((mention) => toStaticRange(index, mention) ?? [])));
  const places = createMentionPlaces(index);
  places.update(mentions);
  const times: number[] = [];
  let hits = 0;
  for (let at = 0; at < points; at += 1) {
    // The golden section spreads the points evenly over the viewport.
    const point = { x: innerWidth * ((at * 0.618) % 1), y: innerHeight * ((at + 0.5) / points) };
    const start = performance.now();
    if (places.at(point, []) !== undefined) hits += 1;
    times.push(performance.now() - start);
  }
  return { times, hits };
}

declare global {
  var hover: typeof run;
}
globalThis.hover = run;
