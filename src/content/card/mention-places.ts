/**
 * Which mention is where: from a point of the viewport to the mention under it, and from a mention to the rectangles it
 * covers. The caret tells the text node, the index of blocks the offset, the rectangles whether the point is really on
 * the letters (a caret is found beside them, too).
 */
import { distanceTo, type Point, type Rect } from '../../core/reading/rect.ts';
import type { AnnotatedMention } from '../../platform/messages.ts';
import { toRange } from '../painting/mark-ranges.ts';
import type { BlockIndex } from '../reading/block-index.ts';
import { targetOf } from './target-of.ts';

/** A point this far outside of the letters still counts: lines of text have gaps. CSS pixels. */
const TOLERANCE_PX = 2;

/** The painted mentions of a page by place, key and rectangle. */
export interface MentionPlaces {
  /** Takes the page's mentions as they are now. Only painted ones can be found. */
  update(mentions: readonly AnnotatedMention[]): void;
  /** The painted mentions in reading order. */
  all(): readonly AnnotatedMention[];
  /** The mention under a point; `roots` are the open shadow roots on the way to it. */
  at(point: Point, roots: readonly ShadowRoot[]): AnnotatedMention | undefined;
  get(key: string): AnnotatedMention | undefined;
  /** One rectangle for each line the mention stands on; empty if it is gone or not laid out. */
  piecesOf(mention: AnnotatedMention): readonly Rect[];
  /** The element whose text the mention is part of. */
  elementOf(mention: AnnotatedMention): Element | undefined;
  rangeOf(mention: AnnotatedMention): Range | undefined;
}

/** Creates the places of a page without mentions. */
export function createMentionPlaces(index: BlockIndex): MentionPlaces {
  let byBlock = new Map<number, readonly AnnotatedMention[]>();
  let byKey = new Map<string, AnnotatedMention>();

  const rangeOf = (mention: AnnotatedMention) => toRange(index, mention);

  function piecesOf(mention: AnnotatedMention): readonly Rect[] {
    const rects = rangeOf(mention)?.getClientRects() ?? [];
    return joinOnLine([...rects].filter(({ width, height }) => width > 0 && height > 0));
  }

  return {
    update(mentions) {
      const painted = mentions.filter((mention) => mention.painted);
      byBlock = Map.groupBy(painted, (mention) => mention.block);
      byKey = new Map(painted.map((mention) => [targetOf(mention).key, mention]));
    },
    all: () => [...byKey.values()],
    get: (key) => byKey.get(key),
    at(point, roots) {
      if (byKey.size === 0) return undefined;
      const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...roots] });
      const place = caret === null ? undefined : index.locate(caret.offsetNode, caret.offset);
      if (place === undefined) return undefined;
      const near = byBlock
        .get(place.block.id)
        ?.filter(({ start, end }) => start <= place.offset && place.offset <= end);
      return near?.find((mention) => piecesOf(mention).some((piece) => distanceTo(piece, point) <= TOLERANCE_PX));
    },
    piecesOf,
    elementOf: (mention) => index.get(mention.block)?.element,
    rangeOf,
  };
}

/** Rectangles of inline elements on the same line, which a range gives one by one, make one piece. */
function joinOnLine(rects: readonly Rect[]): readonly Rect[] {
  const pieces: Rect[] = [];
  for (const rect of rects) {
    const last = pieces.at(-1);
    const overlap =
      last === undefined ? 0 : Math.min(last.top + last.height, rect.top + rect.height) - Math.max(last.top, rect.top);
    if (last === undefined || overlap < Math.min(last.height, rect.height) / 2) {
      pieces.push(rect);
      continue;
    }
    const [left, top] = [Math.min(last.left, rect.left), Math.min(last.top, rect.top)];
    pieces[pieces.length - 1] = {
      left,
      top,
      width: Math.max(last.left + last.width, rect.left + rect.width) - left,
      height: Math.max(last.top + last.height, rect.top + rect.height) - top,
    };
  }
  return pieces;
}
