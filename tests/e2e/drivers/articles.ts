/** Pages to read, served by a test network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestNetwork } from './network.ts';
import { PROJECT_ROOT } from './project-root.ts';

const SAMPLE = join(PROJECT_ROOT, 'tests', 'fixtures', 'pages', 'sample-article.html');

/** Serves the sample article and gives its address. */
export function serveSample(network: TestNetwork, host = 'news.localhost'): string {
  return network.serve(`http://${host}/sample`, { body: readFileSync(SAMPLE) });
}

/** Serves an article that consists of the given HTML, and gives its address. */
export function serveArticle(
  network: TestNetwork,
  { body, path = '/article' }: { body: string; path?: string },
): string {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
    <body><main><article>${body}</article></main></body></html>`;
  return network.serve(`http://news.localhost${path}`, page);
}
