/**
 * `node scripts/run-ts.mjs scripts/bench/ranges.ts`: what it costs a page to be marked in three ways, and to change its
 * text afterwards, in Chromium without the extension. Compare within a run.
 */
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { median } from './statistics.ts';

const WAYS = ['nothing', 'StaticRange', 'live Range', 'element around each'] as const;
type Way = (typeof WAYS)[number];

/** Marks on the page; one in each paragraph. */
const MARKS = 10_000;
/** Text nodes that the page rewrites afterwards. */
const EDITS = 200;
const RUNS = 3;

interface Cost {
  readonly markMs: number;
  readonly editMs: number;
  readonly nodesAdded: number;
}

/** Runs inside the page. Marking ends when the next frame has been laid out; rewriting is the page's own script alone. */
async function markAndEdit(way: Way, marks: number, edits: number): Promise<Cost> {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const texts = Array.from({ length: marks }, (_, number) => {
    const paragraph = document.body.appendChild(document.createElement('p'));
    return paragraph.appendChild(document.createTextNode(`A name stands here, number ${number}.`));
  });
  await frame();
  const before = document.querySelectorAll('*').length;
  const start = performance.now();
  const highlight = new Highlight();
  for (const text of way === 'nothing' ? [] : texts) {
    if (way === 'StaticRange') {
      highlight.add(new StaticRange({ startContainer: text, startOffset: 2, endContainer: text, endOffset: 6 }));
      continue;
    }
    if (way === 'live Range') {
      const range = document.createRange();
      range.setStart(text, 2);
      range.setEnd(text, 6);
      highlight.add(range);
      continue;
    }
    const name = text.splitText(2);
    name.splitText(4);
    const mark = document.createElement('span');
    mark.className = 'mark';
    name.replaceWith(mark);
    mark.append(name);
  }
  CSS.highlights.set('mark', highlight);
  await frame();
  const marked = performance.now();
  const step = Math.floor(marks / edits);
  for (let edit = 0; edit < edits; edit++) {
    const text = texts[edit * step];
    if (text !== undefined) text.data = `Other words ${edit}`;
  }
  const edited = performance.now();
  return {
    markMs: marked - start,
    editMs: edited - marked,
    nodesAdded: document.querySelectorAll('*').length - before,
  };
}

/** Prints one row for each way, medians of the runs. */
export async function main(): Promise<void> {
  const browser = await launchBrowser('chromium');
  try {
    const page = await browser.newPage();
    console.log(`${browser.version}, ${MARKS} marks, ${EDITS} text nodes rewritten, medians of ${RUNS}`);
    for (const way of WAYS) {
      const costs: Cost[] = [];
      for (let run = 0; run < RUNS; run++) {
        await page.setContent('<!doctype html><style>::highlight(mark), .mark { text-decoration: underline }</style>');
        costs.push(await page.evaluate(markAndEdit, way, MARKS, EDITS));
      }
      const ms = (kind: 'markMs' | 'editMs') => `${median(costs.map((cost) => cost[kind])).toFixed(0)} ms`.padStart(9);
      const nodes = costs[0]?.nodesAdded ?? 0;
      console.log(`${way.padEnd(20)} marking ${ms('markMs')}  rewriting ${ms('editMs')}  ${nodes} nodes added`);
    }
  } finally {
    await browser.close();
  }
}
