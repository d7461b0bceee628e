// Collects the licences of everything by others that ends up in the package.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose data is compiled into the extension's own files, which no bundler sees: see scripts/glossary and scripts/maps. */
export const DATA_PACKAGES = ['countries-list', 'country-flag-icons', 'i18n-iso-countries', 'world-atlas'];

/** What came to us through a package but is not the package author's own. */
const PUBLIC_DOMAIN = `Natural Earth
https://www.naturalearthdata.com

The outlines of countries are made with Natural Earth, free vector and raster map data in the public domain; they come by
way of world-atlas. Crimea is drawn as part of Ukraine (UN General Assembly resolution 68/262).
`;

const RULE = `${'-'.repeat(80)}\n`;

/**
 * The packages with a file in any of these bundles, sorted.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string[]}
 */
export function packagesIn(metafiles) {
  const names = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/**
 * The text of NOTICE.txt.
 *
 * @param {readonly string[]} packages names
 * @param {string} modules the node_modules folder they are in
 * @throws {Error} if a package has no licence text: what may not be passed on must not be bundled
 */
export function noticeOf(packages, modules) {
  const works = packages.map((name) => {
    const folder = join(modules, name);
    const { version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
    if (text === '') throw new Error(`NOTICE: ${name} is bundled, but has no licence text`);
    const address = (repository?.url ?? repository ?? homepage ?? '').replace(/^git\+|\.git$/g, '');
    return `${name} ${version} (${license})\n${address}\n\n${text}\n`;
  });
  const head = 'Backgrounder contains the work of others. Its own licence is in LICENSE.\n';
  return [head, ...works, PUBLIC_DOMAIN].join(`\n${RULE}\n`);
}
