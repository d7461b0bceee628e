/** Stretches of text that are no prose: addresses, handles, file names, code. Names inside them are not mentions. */
import type { Span } from '../page-text.ts';

/** One kind of address. Its pattern is costly to compile (Unicode properties, case aside) and stays untouched in a text without the sign. */
interface AddressKind {
  /** Stands in every match. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

// Each begins where a run of its characters begins, so that a long run is read once and not once from every place in it.
const KINDS: readonly AddressKind[] = [
  { sign: /:\/\//u, pattern: /\b(?:https?|ftp):\/\/[^\s<>"]+/giu },
  { sign: /www\./iu, pattern: /\bwww\.[^\s<>"]+/giu },
  { sign: /@/u, pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/giu },
  { sign: /[@#]/u, pattern: /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu },
  // A domain without scheme: lower-case top level, so that "U.S." and "etc.Then" are none.
  {
    sign: /\.[a-z]{2}/u,
    pattern:
      /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|gov|edu|int|eu|al|uk|de|fr|it|es|ch|at|us|ru|ir|tv|io|co)(?![\p{L}\p{N}])(?:\/[^\s<>"]*)?/gu,
  },
  {
    sign: /\.[a-z]/iu,
    pattern:
      /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|svg|zip|html?|js|ts|py|json|xml|txt|exe|mp[34])(?![\p{L}\p{N}])/giu,
  },
  // Code: joined by underscores, calls (in Latin letters: "기구(NATO)." is a name and its abbreviation), paths.
  { sign: /_/u, pattern: /(?<![\p{L}\p{N}_])[\p{L}\p{N}]*_[\p{L}\p{N}_]+/gu },
  { sign: /\)[;{.]/u, pattern: /(?<![\p{L}\p{N}.])[A-Za-z][\w.]*\([\p{L}\p{N}, ]*\)(?=[;{.])/gu },
  { sign: /\/[^\s/]+\//u, pattern: /(?<![\p{L}\p{N}])(?:\/[\p{L}\p{N}_.-]+){2,}/gu },
];

/** A cheap test that spares most blocks the patterns. */
const HINT = /[@#_]|\.[A-Za-z]{2}|:\/\/|\/[A-Za-z]|\(\)/u;

/** The stretches of `text` that are addresses, handles, file names or code; in no order, they may overlap. */
export function findAddresses(text: string): readonly Span[] {
  if (!HINT.test(text)) return [];
  const spans: Span[] = [];
  for (const { sign, pattern } of KINDS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
