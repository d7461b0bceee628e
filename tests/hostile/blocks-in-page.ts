/**
 * Runs inside of a page, bundled by blocks.properties.spec.ts: random trees of nodes, read into blocks and followed back to
 * ranges, held against the obvious way to do the same.
 */
import fc from 'fast-check';
import { toStaticRange } from '../../src/content/painting/mark-ranges.ts';
import type { ReadBlock } from '../../src/content/reading/block-builder.ts';
import { type BlockIndex, createBlockIndex } from '../../src/content/reading/block-index.ts';
import { createReadingNotes, readBlocks } from '../../src/content/reading/read-blocks.ts';

/** A text, or an element with what is in it. */
type Tree = string | { readonly tag: string; readonly shadow?: readonly Tree[]; readonly children: readonly Tree[] };

const INLINE = ['span', 'b', 'em', 'a'];
const BLOCK = ['div', 'p', 'li', 'section', 'h2', 'blockquote', 'td', 'figure'];
const NEVER_READ = ['nav', 'code', 'button', 'script', 'textarea', 'svg', 'aside'];
const LONGEST_BLOCK = 10_000;
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const WORDS = [
  'Edi',
  ' Rama',
  'a b',
  ' ',
  '\n\t ',
  '',
  'x',
  'e\u0308',
  '\ud83d\ude00',
  '\ud83d',
  '\u202e',
  'لا',
  '漢字',
];
const words = fc.constantFrom(...WORDS);
const longText = fc.constantFrom('word '.repeat(2_100), 'x'.repeat(10_050), '\ud83d\ude00'.repeat(5_100));
const text = fc.oneof({ weight: 60, arbitrary: words }, { weight: 1, arbitrary: longText });

const { tree } = fc.letrec<{ tree: Tree; children: readonly Tree[] }>((tie) => ({
  children: fc.array(tie('tree'), { maxLength: 5, depthIdentifier: 'tree' }),
  tree: fc.oneof(
    { depthIdentifier: 'tree', maxDepth: 5 },
    text,
    fc.constant({ tag: 'br', children: [] }),
    fc.record({ tag: fc.constantFrom(...INLINE), children: tie('children') }),
    fc.record({ tag: fc.constantFrom(...BLOCK), children: tie('children') }),
    fc.record({ tag: fc.constantFrom(...NEVER_READ), children: fc.constant(['Edi Rama']) }),
    fc.record({ tag: fc.constant('div'), shadow: tie('children'), children: tie('children') }),
  ),
}));
const trees = fc.array(tree, { minLength: 1, maxLength: 6 });
/** Two places in a block, as parts of its length. */
const places = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 1,
    maxLength: 8,
  },
);

function grow(parent: Element | ShadowRoot, nodes: readonly Tree[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') parent.append(document.createTextNode(node));
    else {
      const element = document.createElementNS(node.tag === 'svg' ? SVG : HTML, node.tag);
      parent.append(element);
      if (node.shadow !== undefined) {
        const shadow = element.attachShadow({ mode: 'open' });
        grow(shadow, node.shadow);
        shadow.append(document.createElement('slot')); // without one the host's own children are not shown
      }
      grow(element, node.children);
    }
  }
}

/** The texts of the blocks, the obvious way: a line ends wherever something begins or ends that is not inside of a line. */
function obviousBlocks(nodes: readonly Tree[]): readonly string[] {
  const lines: string[] = [''];
  const end = () => lines.push('');
  const add = (more: string) => {
    lines[lines.length - 1] += more;
  };
  const walk = (inside: readonly Tree[]): void => {
    for (const node of inside) {
      if (typeof node === 'string') add(node);
      else if (node.tag === 'br') add((lines.at(-1) ?? '') === '' ? '' : '\n');
      else if (INLINE.includes(node.tag)) walk(node.children);
      else {
        end();
        if (!NEVER_READ.includes(node.tag)) {
          walk(node.shadow ?? []);
          end();
          walk(node.children);
          end();
        }
      }
    }
  };
  walk(nodes);
  return lines.filter((line) => /\S/.test(line));
}

function fail(what: string, found: unknown, expected: unknown): never {
  throw new Error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}

function mustBe(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) fail(what, found, expected);
}

/** Long lines are cut; put together again they must be what they were. */
function checkTexts(blocks: readonly ReadBlock[], nodes: readonly Tree[]): void {
  const expected = obviousBlocks(nodes);
  const isCut = expected.some((line) => line.length > LONGEST_BLOCK);
  const texts = blocks.map((block) => block.text);
  if (isCut) {
    mustBe('all text', texts.join('').replace(/\s/g, ''), expected.join('').replace(/\s/g, ''));
    for (const [at, one] of texts.entries()) {
      if (one.length > LONGEST_BLOCK + 1) fail('length of a block', one.length, LONGEST_BLOCK);
      const isPairApart = /[\ud800-\udbff]$/.test(one) && /^[\udc00-\udfff]/.test(texts[at + 1] ?? '');
      if (isPairApart) fail('the end of a block', one.slice(-1), 'a whole character');
    }
  } else mustBe('blocks', JSON.stringify(texts), JSON.stringify(expected));
}

/** Pieces stand in order, hold what the nodes hold, and leave out nothing but line breaks. */
function checkPieces(block: ReadBlock): void {
  let end = 0;
  for (const { node, start, from, length } of block.pieces) {
    if (!/^\n*$/.test(block.text.slice(end, start)) || start < end)
      fail('between two pieces', block.text.slice(end, start), '\n');
    mustBe('a piece', block.text.slice(start, start + length), node.data.slice(from, from + length));
    end = start + length;
  }
  if (!/^\n*$/.test(block.text.slice(end))) fail('behind the last piece', block.text.slice(end), '');
}

/** From a span of a block to nodes and back again. */
function checkSpan(index: BlockIndex, id: number, [one, other]: readonly [number, number]): void {
  const block = index.get(id);
  if (block === undefined) return;
  const at = (part: number) => Math.min(block.text.length, Math.floor(part * (block.text.length + 1)));
  let start = at(Math.min(one, other));
  let end = at(Math.max(one, other));
  while (start < end && block.text[start] === '\n') start += 1; // no mention begins or ends with a line break
  while (start < end && block.text[end - 1] === '\n') end -= 1;
  const wanted = block.text.slice(start, end);
  if (wanted === '') return;
  const range = toStaticRange(index, { block: id, start, end });
  if (range === undefined) fail('the range of', wanted, 'a range');
  // It begins with the node of its first character and ends with that of its last, not beside them.
  if (range.startOffset === range.startContainer.nodeValue?.length) fail('the start of a range', range.startOffset, 0);
  if (range.endOffset === 0) fail('the end of a range', 0, 'behind a character');
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  mustBe('the text of a range', live.toString().replaceAll('\n', ''), wanted.replaceAll('\n', ''));
  for (const [node, offset, expected] of [
    [range.startContainer, range.startOffset, start],
    [range.endContainer, range.endOffset, end],
  ] as const) {
    const found = index.locate(node, offset);
    const isAtBreak = block.text.slice(Math.min(found?.offset ?? 0, expected), Math.max(found?.offset ?? 0, expected));
    // Where a long node was cut, the end of one block is the beginning of the next.
    const isCut =
      found !== undefined && found.block.id !== id && found.offset === found.block.text.length && offset > 0;
    if (found?.block.id !== id && !isCut) fail('the block of a node', found?.block.id, id);
    if (found?.block.id === id && !/^\n*$/.test(isAtBreak)) fail('the offset of a node', found.offset, expected);
  }
}

function read(root: Element): readonly ReadBlock[] {
  return [...readBlocks(root, createReadingNotes())].filter((block) => block !== undefined);
}

/** Tries so many random trees. Gives what is wrong with the simplest that fails, or nothing. */
export function checkRandomTrees(numRuns: number): string {
  return checkOnTrees(numRuns, (root, nodes, spans) => {
    const before = root.outerHTML;
    const blocks = read(root);
    checkTexts(blocks, nodes);
    for (const block of blocks) checkPieces(block);
    const index = createBlockIndex();
    const { added } = index.update(blocks, 'en');
    mustBe('the number of blocks', added.length, blocks.length);
    const again = index.update(read(root), 'en');
    mustBe('what a second reading finds new', again.added.length + again.removed.length, 0);
    for (const { id } of added) for (const span of spans) checkSpan(index, id, span);
    mustBe('the page', root.outerHTML, before);
  });
}

/** The same, where at some moment of the reading one element is replaced by another or taken away. */
export function checkTornTrees(numRuns: number): string {
  return checkOnTrees(numRuns, (root, _, [[moment, which] = [0, 0], [isReplaced] = [0]]) => {
    const notes = createReadingNotes();
    const steps = readBlocks(root, notes);
    const found: ReadBlock[] = [];
    const wait = Math.floor(moment * read(root).length);
    for (let waited = 0; waited < wait; waited += 1)
      found.push(...[steps.next().value].filter((block) => block instanceof Object));
    const elements = root.querySelectorAll('*');
    const taken = elements[Math.floor(which * (elements.length - 1))];
    const added = document.createElement('p');
    added.textContent = 'A new paragraph';
    if (isReplaced > 0.5) taken?.replaceWith(added);
    else taken?.remove();
    for (const block of steps) if (block !== undefined) found.push(block);
    const nodes = new Set(found.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
    const isDue = (node: Node) => added.contains(node) || [...notes.torn].some((element) => isInside(element, node));
    for (const { pieces } of read(root)) {
      for (const { node } of pieces) if (!nodes.has(node) && !isDue(node)) fail('what was never read', node.data, '');
    }
  });
}

/** Whether a node lies in an element or in the shadow roots below it. */
function isInside(element: Element, node: Node): boolean {
  const root = node.getRootNode();
  return element.contains(node) || (root instanceof ShadowRoot && isInside(element, root.host));
}

type Spans = readonly (readonly [number, number])[];

function checkOnTrees(numRuns: number, check: (root: Element, nodes: readonly Tree[], spans: Spans) => void): string {
  const root = document.createElement('main');
  document.body.append(root);
  const result = fc.check(
    fc.property(trees, places, (nodes, spans) => {
      root.replaceChildren();
      grow(root, nodes);
      check(root, nodes, spans);
    }),
    { numRuns },
  );
  root.remove();
  return result.failed ? `${String(result.errorInstance)}\n${fc.defaultReportMessage(result) ?? ''}` : '';
}
