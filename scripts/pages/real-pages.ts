/** Where the saved pages lie, and how they are served. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import { ArgumentError } from '../setup/command.ts';

/** The folder that was asked for, else the one beside the project. Throws ArgumentError if there is none. */
export function pagesFolder(given: string | undefined): string {
  const folder = resolve(given ?? join(PROJECT_ROOT, '..', 'shared', 'pages'));
  if (!existsSync(folder)) throw new ArgumentError(`There are no pages in ${folder}: give --folder.`);
  return folder;
}

/** The files of a folder that hold one of the names, or all. */
export function pagesIn(folder: string, names: readonly string[] = []): readonly string[] {
  const all = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.length === 0 ? all : all.filter((file) => names.some((name) => file.includes(name)));
}

/** Serves a page without its scripts, and gives its address. */
export function serveStill(network: TestNetwork, folder: string, file: string): string {
  const headers = { 'content-security-policy': "script-src 'none'" };
  return network.serve(`http://page.localhost/still/${file}`, { body: readFileSync(join(folder, file)), headers });
}
