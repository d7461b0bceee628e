// What the extension may weigh. kB are 1,000 bytes; scripts and styles gzipped as the reader's disk never sees them, but
// as everyone compares them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const KB = 1000;
/** Runs in every frame of every page, the card and the looks of marks with it. */
const CONTENT_SCRIPT_KB = 24;
/** Popup, options, side panel, welcome: everything such a page loads at once. */
const SURFACE_KB = 60;
const PACKAGE_KB = 3000;
/** What a reader downloads of the glossary, and what it takes on disk. */
const GLOSSARY_ZIPPED_KB = 700;
const GLOSSARY_UNPACKED_KB = 2000;

/** The size of files gzipped together, in kB. */
function gzippedKb(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / KB;
}

/** The scripts and style sheets that a page of the extension names. */
export function filesOfPage(html) {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, path]) => path);
}

/** A surface's own bundle: the welcome page also runs the content script, which is weighed by itself. */
function ownFilesOf(page) {
  const paths = filesOfPage(readFileSync(page, 'utf8')).filter((path) => !path.endsWith('content.js'));
  return paths.map((path) => join(dirname(page), path));
}

/** Every surface of a built extension: a folder with a page of its own name. */
function surfacesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, `${entry.name}.html`)))
    .map(({ name }) => join(folder, name, `${name}.html`));
}

/** What the glossary takes in a package and out of it, by the package's own table of contents. */
function weighGlossary(zip) {
  let zipped = 0;
  let unpacked = 0;
  unzipSync(new Uint8Array(readFileSync(zip)), {
    filter({ name, size, originalSize }) {
      if (!name.startsWith('glossary/')) return false;
      zipped += size;
      unpacked += originalSize;
      return false;
    },
  });
  return [
    { what: 'glossary, zipped', kb: zipped / KB, limitKb: GLOSSARY_ZIPPED_KB },
    { what: 'glossary, unpacked', kb: unpacked / KB, limitKb: GLOSSARY_UNPACKED_KB },
  ];
}

/**
 * Weighs a built extension.
 *
 * @param {{folder: string, zip: string}} paths of the unpacked package and the packed one
 * @returns {{what: string, kb: number, limitKb: number}[]}
 */
function weigh({ folder, zip }) {
  const inFolder = (names) => names.map((one) => join(folder, one));
  const surfaces = surfacesOf(folder).map((page) => ({
    what: page.slice(folder.length + 1),
    kb: gzippedKb([page, ...ownFilesOf(page)]),
    limitKb: SURFACE_KB,
  }));
  return [
    { what: 'content script', kb: gzippedKb(inFolder(['content.js', 'marks.css'])), limitKb: CONTENT_SCRIPT_KB },
    ...surfaces,
    ...weighGlossary(zip),
    { what: zip.split(/[\\/]/).at(-1), kb: statSync(zip).size / KB, limitKb: PACKAGE_KB },
  ];
}

/** Weighs both packages of dist and says what is over its budget. */
export function checkSizes(dist) {
  const rows = ['chrome', 'firefox'].flatMap((name) =>
    weigh({ folder: join(dist, name), zip: join(dist, `backgrounder-${name}.zip`) }).map((row) => ({
      ...row,
      name,
    })),
  );
  const lines = rows.map(({ name, what, kb, limitKb }) => {
    const verdict = kb > limitKb ? 'OVER' : 'ok';
    return `${verdict.padEnd(5)}${name} ${what}: ${kb.toFixed(1)} of ${limitKb} kB`;
  });
  return { output: lines.join('\n'), isSound: rows.every(({ kb, limitKb }) => kb <= limitKb) };
}
