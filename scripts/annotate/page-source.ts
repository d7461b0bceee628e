/** What a person names on the command line: a page's address, a page's file, or a text. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestNetwork, type TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { ArgumentError } from '../setup/command.ts';

const PAGE_ENDINGS = new Set(['.html', '.htm', '.xhtml', '.svg', '.xml']);
/** Browsers treat everything below `localhost` as secure; the name shows in reports. */
const FILE_HOST = 'page.localhost';

/** What the reader of the command line asked to have annotated. */
export type PageSource =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'pageFile'; readonly path: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

/** Reads an argument: `-` is standard input, `file:` a file, `http:`/`https:` an address, else a path. */
export function parsePageSource(argument: string): PageSource {
  if (argument === '-') return { kind: 'text', name: 'standard input', text: readFileSync(0, 'utf8') };
  if (/^https?:\/\//i.test(argument)) return { kind: 'address', url: new URL(argument).href };
  const path = argument.startsWith('file:') ? fileURLToPath(argument) : resolve(argument);
  if (!existsSync(path)) throw new ArgumentError(`There is no file ${path}.`);
  if (!statSync(path).isFile()) throw new ArgumentError(`${path} is not a file.`);
  if (PAGE_ENDINGS.has(extname(path).toLowerCase())) return { kind: 'pageFile', path };
  return { kind: 'text', name: path, text: readFileSync(path, 'utf8') };
}

/** Where a browser finds a source: the address and, for a file, the server that has to be there meanwhile. */
export interface OpenSource {
  readonly url: string;
  readonly network?: TestNetwork;
  close(): Promise<void>;
}

/**
 * Makes a page reachable. A file is served over localhost with its neighbours. `isSealed`: through a proxy that lets
 * nothing else through (give `network.port` to the browser).
 */
export async function openSource(
  source: Exclude<PageSource, { kind: 'text' }>,
  { isSealed }: { readonly isSealed: boolean },
): Promise<OpenSource> {
  if (source.kind === 'address') return { url: source.url, close: async () => {} };
  const network = await startTestNetwork();
  const host = isSealed ? FILE_HOST : 'localhost';
  network.serveFolder(host, dirname(source.path));
  const origin = isSealed ? `http://${host}` : `http://${host}:${network.port}`;
  return { url: `${origin}/${encodeURIComponent(basename(source.path))}`, network, close: () => network.close() };
}
