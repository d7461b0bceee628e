/** The memory of the process that the extension's background runs in, as Linux counts it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';

/** Bytes of the extension's process that are its own (PSS); undefined where the system does not tell. */
export function extensionProcessBytes(browser: ReaderBrowser): number | undefined {
  const main = browser.puppeteer.process()?.pid;
  if (main === undefined || !existsSync('/proc/self/smaps_rollup')) return undefined;
  const sizes = descendantsOf(main).flatMap((pid) => {
    const command = read(`/proc/${pid}/cmdline`);
    if (!command.includes('--extension-process')) return [];
    const kilobytes = /^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
    return kilobytes === undefined ? [] : [Number(kilobytes) * 1024];
  });
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

function descendantsOf(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s+(\d+)/mu.exec(read(`/proc/${name}/status`))?.[1])]),
  );
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === root || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

/** A process may end while it is looked at: then it says nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return '';
    throw error;
  }
}
