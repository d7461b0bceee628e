/** Reading a list of sites that somebody typed or pasted, one a line. */
import { toSitePattern } from './site-rules.ts';

/** As many as a setting holds. */
const MOST_SITES = 10_000;
/** Longer lines are not hosts; they are cut when they are shown. */
const LONGEST_SHOWN = 80;

/** What a list of sites says. */
export interface SiteList {
  /** Each once, in the order of the list. */
  readonly patterns: readonly string[];
  /** Lines that name no site; `line` counts from 1. */
  readonly bad: readonly { readonly line: number; readonly text: string }[];
  /** Whether lines were left out because the list is too long. */
  readonly isCut: boolean;
}

/** Gives a host as browsers write it, other scripts as punycode; undefined for what they take for none. */
export type HostInAscii = (host: string) => string | undefined;

/** Reads a list of sites. Empty lines and what follows a `#` or `!` at a line's start (comments of block lists) are passed over. */
export function parseSiteList(text: string, inAscii: HostInAscii): SiteList {
  const patterns = new Set<string>();
  const bad: { line: number; text: string }[] = [];
  let isCut = false;
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = raw.replace(/^\uFEFF/, '').trim();
    if (line === '' || /^[#!]/.test(line)) return;
    const pattern = patternIn(line, inAscii);
    if (pattern === undefined) bad.push({ line: at + 1, text: line.slice(0, LONGEST_SHOWN) });
    else if (patterns.size >= MOST_SITES) isCut = true;
    else patterns.add(pattern);
  });
  return { patterns: [...patterns], bad, isCut };
}

function patternIn(line: string, inAscii: HostInAscii): string | undefined {
  const typed = toSitePattern(line);
  if (typed === undefined) return undefined;
  const star = typed.startsWith('*.') ? '*.' : '';
  const host = inAscii(typed.slice(star.length));
  return host === undefined ? undefined : star + host;
}
