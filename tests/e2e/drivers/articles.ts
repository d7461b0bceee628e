/** Pages to read, served by a test network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsChange } from '../../../src/core/settings/parse-settings.ts';
import type { TestNetwork } from './network.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** With these settings no name goes unmarked because a less known one stands near. */
export const EVERY_NAME: SettingsChange = { wordsPerMark: 0 };

const SAMPLE = join(PROJECT_ROOT, 'tests', 'fixtures', 'pages', 'sample-article.html');

/** Serves the sample article and gives its address. */
export function serveSample(network: TestNetwork, host = 'news.localhost'): string {
  return network.serve(`http://${host}/sample`, { body: readFileSync(SAMPLE) });
}

/** A sentence that names Edi Rama, … */
export const RAMA = 'The prime minister, Edi Rama, had left the hall by a side door before the vote was over.';
/** … alone in its paragraph, … */
export const RAMA_PARAGRAPH = `<p>${RAMA}</p>`;
/** … and one that names e-Albania. */
export const PORTAL =
  'Since the spring the certificates have been handed out on the portal e-Albania and nowhere else.';

// Makes any page long enough for an article, and names nothing.
const FILLER = `<p>Nobody in the room had expected the meeting to last that long, and when the lights were switched off
  the clerk was still counting the papers that had been handed in, one pile for those who agreed and one for the rest.</p>
  <p>It had rained since morning, the trams were late, and those who had come from the villages around asked each other
  whether there would be a bus at all, or whether they would have to wait in the hall until somebody came for them.</p>
  <p>In the end a neighbour drove them home, one after the other, and refused to be paid for it; he had nothing better to
  do, he said, and the road was a pleasant one even in the dark, once the lorries had gone.</p>`;

/** What a page needs that is to go into the back/forward cache: the network answers "no-store" otherwise. */
export const MAY_BE_KEPT = { 'cache-control': 'max-age=60' } as const;

/** Serves an article that begins with the given HTML, and gives its address. */
export function serveArticle(
  network: TestNetwork,
  {
    body,
    path = '/article',
    headers = {},
  }: { body: string; path?: string; headers?: Readonly<Record<string, string>> },
): string {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
    <body><main><article>${body}${FILLER}</article></main></body></html>`;
  return network.serve(`http://news.localhost${path}`, { body: page, headers });
}
