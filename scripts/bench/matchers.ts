/** What the matcher's bench compares; said once for the page it runs in and for the Node that starts it. */

/** Ours, and the best peers there are. */
export const MATCHERS = ['ours', 'trie RegExp', 'flashtext.js', '@monyone/aho-corasick'] as const;
export type MatcherName = (typeof MATCHERS)[number];

/** UTF-16 units of the text that every scan runs over. */
export const TEXT_UNITS = 2 ** 20;
