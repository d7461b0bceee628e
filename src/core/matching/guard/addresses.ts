/** Stretches of text that are no prose: addresses, handles, file names, code. Names inside them are not mentions. */
import type { Span } from '../page-text.ts';

// Each begins where a run of its characters begins, so that a long run is read once and not once from every place in it.
const PATTERNS: readonly RegExp[] = [
  /\b(?:https?|ftp):\/\/[^\s<>"]+/giu,
  /\bwww\.[^\s<>"]+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/giu,
  /(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/gu,
  // A domain without scheme: lower-case top level, so that "U.S." and "etc.Then" are none.
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|gov|edu|int|eu|al|uk|de|fr|it|es|ch|at|us|ru|ir|tv|io|co)(?![\p{L}\p{N}])(?:\/[^\s<>"]*)?/gu,
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|svg|zip|html?|js|ts|py|json|xml|txt|exe|mp[34])(?![\p{L}\p{N}])/giu,
  // Code: joined by underscores, camel case within a call, paths.
  /(?<![\p{L}\p{N}_])[\p{L}\p{N}]*_[\p{L}\p{N}_]+/gu,
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+\([\p{L}\p{N}, ]*\)(?=[;{.])/gu,
  /(?<![\p{L}\p{N}])(?:\/[\p{L}\p{N}_.-]+){2,}/gu,
];

/** A cheap test that spares most blocks the patterns. */
const HINT = /[@#_]|www\.|\.[a-z]{2}|:\/\/|\/[a-z]|\(\)/u;

/** The stretches of `text` that are addresses, handles, file names or code; in no order, they may overlap. */
export function findAddresses(text: string): readonly Span[] {
  if (!HINT.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
