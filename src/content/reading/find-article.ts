/**
 * Which of a page's blocks are its article. The running text decides where the article is; what the page declares and
 * what its publisher calls things decide what belongs to it.
 */

import { attributeOf, contains, inDocument, outwards, tagNameOf } from '../dom.ts';
import type { ReadBlock } from './block-builder.ts';
import { type BlockWindow, isLinkText, linkedShare, sum, weightOf, widen } from './running-text.ts';

/** Least running text of an article that says it is one, and of one that does not. */
const LEAST_TEXT_DECLARED = 300;
const LEAST_TEXT = 900;
/** From this length on a paragraph is an article's rather than a teaser's. */
const FULL_PARAGRAPH = 240;
/** The article's element holds at least this share of the page's running text. */
const LEAST_SHARE = 0.8;
/** A declared body may hold less of it: what is around may be other articles. */
const LEAST_SHARE_DECLARED = 0.45;
/** What is called by a suspicious name and yet holds this share of the running text is called so by accident. */
const INNOCENT_SHARE = 0.4;
/** An article is written in paragraphs if this share of its running text is. */
const MOST_IN_PARAGRAPHS = 0.8;
/** A card for another article holds at most so many characters, nearly all of its headline in a link. */
const LARGEST_CARD = 600;
const CARD_HEADLINE_LINKED = 0.9;

const PARAGRAPH = /^(?:P|LI|DD|DT|TD|TH)$/;
const TEXT_ELEMENT = /^(?:P|LI|DD|DT|BLOCKQUOTE|Q|H[1-6]|TD|TH|FIGCAPTION|CAPTION|SUMMARY)$/;

/** The part of a page that is its article. */
export interface Article {
  readonly root: Element;
  /** The blocks of the article, in reading order. */
  readonly blocks: readonly ReadBlock[];
  /** Running text in the longest run of paragraphs that no linked headline interrupts. */
  readonly weight: number;
}

/** The running text that makes an article. `isDeclared`: the page says that it is one. */
export function leastText({ isDeclared }: { readonly isDeclared: boolean }): number {
  return isDeclared ? LEAST_TEXT_DECLARED : LEAST_TEXT;
}

/** The article among the blocks of a page; undefined where there is no running text. */
export function findArticle(blocks: readonly ReadBlock[]): Article | undefined {
  const weights = blocks.map(weightOf);
  const guilty = guiltyNames(blocks, weights);
  const isSuspect = (block: ReadBlock) => block.suspects.some((suspect) => guilty.has(suspect.name));
  // Teasers are short, so short paragraphs count less for where the article is.
  const amounts = blocks.map((block, at) => {
    const weight = weights[at] ?? 0;
    return isSuspect(block) ? 0 : weight * Math.min(1, weight / FULL_PARAGRAPH);
  });
  const found = locate(blocks, amounts);
  if (found === undefined) return undefined;
  const { root, window } = found;
  const within = blocks.slice(window.from, window.to);
  const cards = findCards(within, root);
  const candidates = within.filter((block, at) => !isSuspect(block) && !isLinkText(block) && !cards.has(at));
  // Where an article is written in paragraphs, text that is not is a label, a credit or somebody's widget.
  const isText = isWrittenInParagraphs(candidates) ? isTextElement : () => true;
  const inside = candidates.filter(isText);
  const before = standfirst(blocks.slice(0, window.from)).filter((block) => !isSuspect(block) && isText(block));
  return { root, blocks: [...before, ...inside], weight: longestRun(inside) };
}

/** Names are judged, not elements: a page may be laid out in a dozen elements called "sidebar". */
function guiltyNames(blocks: readonly ReadBlock[], weights: readonly number[]): ReadonlySet<string> {
  const total = sum(weights);
  const held = new Map<string, number>();
  blocks.forEach((block, at) => {
    for (const name of new Set(block.suspects.map((suspect) => suspect.name))) {
      held.set(name, (held.get(name) ?? 0) + (weights[at] ?? 0));
    }
  });
  return new Set([...held].filter(([, weight]) => weight < total * INNOCENT_SHARE).map(([name]) => name));
}

/**
 * The element of the article and the blocks in it. Whatever holds more than half of the running text holds the block
 * in its middle, so only what is around that block comes into question.
 */
function locate(
  blocks: readonly ReadBlock[],
  amounts: readonly number[],
): { readonly root: Element; readonly window: BlockWindow } | undefined {
  const total = sum(amounts);
  let middle = -1;
  for (let before = 0; before < total / 2; before += amounts[middle] ?? 0) middle += 1;
  const center = blocks[middle];
  if (center === undefined) return undefined;
  let window: BlockWindow = { from: middle, to: middle + 1, held: amounts[middle] ?? 0 };
  for (const at of outwards(center.host)) {
    window = widen(window, { blocks, amounts, root: at });
    const share = window.held / total;
    if (TEXT_ELEMENT.test(tagNameOf(at))) continue; // one long paragraph is no article yet
    if (share >= LEAST_SHARE || (share >= LEAST_SHARE_DECLARED && isDeclaredBody(at))) return { root: at, window };
  }
  return undefined;
}

function isDeclaredBody(element: Element): boolean {
  return (
    tagNameOf(element) === 'ARTICLE' ||
    attributeOf(element, 'role') === 'article' ||
    /\barticleBody\b/i.test(attributeOf(element, 'itemprop') ?? '')
  );
}

function isTextElement(block: ReadBlock): boolean {
  return TEXT_ELEMENT.test(tagNameOf(block.element));
}

function isWrittenInParagraphs(blocks: readonly ReadBlock[]): boolean {
  return sum(blocks.filter(isTextElement).map(weightOf)) > sum(blocks.map(weightOf)) * MOST_IN_PARAGRAPHS;
}

/**
 * The blocks of cards: a linked headline and what is set beside it in one small box, as publishers put other articles
 * into the middle of one. Positions in `blocks`.
 */
function findCards(blocks: readonly ReadBlock[], root: Element): ReadonlySet<number> {
  const found = new Set<number>();
  const amounts = blocks.map(({ text }) => text.length);
  blocks.forEach((block, at) => {
    if (found.has(at) || PARAGRAPH.test(tagNameOf(block.element)) || linkedShare(block) < CARD_HEADLINE_LINKED) return;
    let window: BlockWindow = { from: at, to: at + 1, held: block.text.length };
    for (const box of outwards(block.element)) {
      if (box === block.element) continue;
      if (box === root || !contains(root, inDocument(box))) break;
      const wider = widen(window, { blocks, amounts, root: box });
      if (wider.held > LARGEST_CARD) break;
      window = wider;
    }
    for (let one = window.from; one < window.to; one += 1) found.add(one);
  });
  return found;
}

/** The headline before the article's element, and running text and sub-headlines between the two. */
function standfirst(before: readonly ReadBlock[]): readonly ReadBlock[] {
  const headline = before.findLastIndex((block) => tagNameOf(block.element) === 'H1');
  return before.filter((block, at) => {
    if (at <= headline || headline < 0) return at === headline;
    return !isLinkText(block) && (weightOf(block) > 0 || (block.role === 'heading' && block.links.length === 0));
  });
}

function longestRun(blocks: readonly ReadBlock[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    run = block.role === 'heading' && block.links.length > 0 ? 0 : run + weightOf(block);
    longest = Math.max(longest, run);
  }
  return longest;
}
