/**
 * The network that a browser under test lives in: one server on this machine that is both the only way out (a logging
 * proxy) and the whole web. Pages are served under made-up hosts such as `http://news.localhost`, which browsers treat
 * as secure; everything else is logged and refused.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a made-up address answers with. */
export interface ServedPage {
  readonly body: string | Buffer;
  /** Besides `content-type`, which is HTML in UTF-8 unless given here. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Holds the answer back, in milliseconds. */
  readonly delayMs?: number;
}

/** What a browser asked the network for. */
export interface LoggedRequest {
  /** `CONNECT` for what the browser wanted to reach over TLS. */
  readonly method: string;
  /** The full address; `host:port` for CONNECT. */
  readonly url: string;
  /** Whether a page of the test answered it. */
  readonly isServed: boolean;
}

/** The network as a test fills and watches it. */
export interface TestNetwork {
  /** Of the proxy. */
  readonly port: number;
  /** Every request since the start or the last `forget`, in order. */
  readonly requests: readonly LoggedRequest[];
  /** Serves a page; a later one under the same address replaces it. Returns the address. */
  serve(url: string, page: ServedPage | string): string;
  /** Serves the files of a folder below a host. */
  serveFolder(host: string, folder: string): void;
  /**
   * Requests that went anywhere but to this test's hosts. What the browsers ask for themselves, extension or none
   * (see BROWSERS_OWN_HOSTS), is left out.
   */
  strayRequests(): readonly LoggedRequest[];
  forget(): void;
  /** Serves nothing any more, and forgets all requests. */
  clear(): void;
  close(): Promise<void>;
}

/**
 * What a fresh profile asks for by itself although everything that can be switched off is; network.spec.ts watches a
 * browser without any extension ask for nothing else.
 */
const BROWSERS_OWN_HOSTS: readonly string[] = [
  'accounts.google.com', // Chromium: sign-in state
  'update.googleapis.com', // Chromium: updates of its own parts
  'firefox.settings.services.mozilla.com', // Firefox: remote settings
];

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The content type of a file by its ending; of unknown ones, bytes. */
function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** The file below a folder that a path of an address means, or undefined; never one outside of the folder. */
function fileBelow(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined; // a broken escape names no file
  }
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(join(normalize(folder), '/')) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** Starts a network without pages on a free port of this machine. */
export async function startTestNetwork(): Promise<TestNetwork> {
  const pages = new Map<string, ServedPage>();
  const folders = new Map<string, string>();
  let requests: LoggedRequest[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const key = url.origin + url.pathname;
    const page = pages.get(key + url.search) ?? pages.get(key);
    const folder = folders.get(url.hostname);
    const file = folder === undefined ? undefined : fileBelow(folder, url.pathname);
    const isOurs = folder !== undefined || [...pages.keys()].some((served) => new URL(served).host === url.host);
    requests.push({ method: request.method ?? 'GET', url: url.href, isServed: isOurs });
    if (page !== undefined) send(response, page);
    else if (file !== undefined) {
      response.writeHead(200, { 'content-type': contentTypeOf(file), 'cache-control': 'no-store' });
      createReadStream(file).pipe(response);
    } else if (isOurs) response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    else response.writeHead(502).end('This test network has no such host.');
  };

  const server = createServer(answer);
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '', isServed: false });
    socket.end('HTTP/1.1 502 This test network has no such host\r\n\r\n');
  });
  const port = await listen(server);

  return {
    port,
    get requests() {
      return requests;
    },
    serve(url, page) {
      const { origin, pathname, search } = new URL(url);
      pages.set(origin + pathname + search, typeof page === 'string' ? { body: page } : page);
      return url;
    },
    serveFolder(host, folder) {
      folders.set(host, folder);
    },
    strayRequests() {
      return requests.filter(
        ({ url, method, isServed }) =>
          !isServed && !BROWSERS_OWN_HOSTS.includes(method === 'CONNECT' ? withoutPort(url) : new URL(url).hostname),
      );
    },
    forget() {
      requests = [];
    },
    clear() {
      requests = [];
      pages.clear();
      folders.clear();
    },
    close: () => close(server),
  };
}

function send(response: ServerResponse, page: ServedPage): void {
  const write = () => {
    response.writeHead(page.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  };
  if (page.delayMs === undefined) write();
  else setTimeout(write, page.delayMs);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('the test network got no port'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
