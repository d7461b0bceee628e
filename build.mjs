// Checks and compiles the glossary, bundles every surface and writes dist/chrome, dist/firefox and a zip of each.
//
//   node build.mjs [--watch] [--test] [--readable] [--only chrome|firefox] [--glossary <folder>] [--out <folder>]
//
// --test builds dist/test-chrome and dist/test-firefox, whose shadow roots are open so that tests can look inside.
// --readable leaves names and lines as they are written, for profiles and debuggers.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { toFirefoxManifest } from './scripts/build/firefox-manifest.mjs';
import { marksAtRoot } from './scripts/build/marks-at-root.mjs';
import { DATA_PACKAGES, noticeOf, packagesIn } from './scripts/build/notice.mjs';
import { squeezeScript } from './scripts/build/squeeze-script.mjs';
import { trimTokens } from './scripts/build/trim-tokens.mjs';
import { importTypeScript } from './scripts/run-ts.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const SURFACES = ['popup', 'options', 'sidepanel', 'welcome'];
const WORKERS = ['search-worker'];
const TARGETS = { chrome: 'chrome129', firefox: 'firefox149' };

const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
    readable: { type: 'boolean', default: false },
    only: { type: 'string' },
    glossary: { type: 'string', default: 'assets/glossary' },
    out: { type: 'string', default: 'dist' },
  },
});

/** What is built over and over has to be quick, what ships has to be small. */
const isQuick = options.test || options.watch;

/** The components: what they draw asks for colours of the tokens as well. */
const drawings = () =>
  readdirSync(join(root, 'src/ui'))
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(root, 'src/ui', name), 'utf8'))
    .join('');

/** `import css from './card.css?text'` gives the bundled, minified style sheet as a string. */
const cssAsText = {
  name: 'css-as-text',
  setup(plugin) {
    plugin.onResolve({ filter: /\.css\?text$/ }, (args) => ({
      path: join(args.resolveDir, args.path.replace(/\?text$/, '')),
      namespace: 'css-as-text',
    }));
    plugin.onLoad({ filter: /./, namespace: 'css-as-text' }, async (args) => {
      const { outputFiles } = await build({
        entryPoints: [args.path],
        bundle: true,
        minify: true,
        write: false,
        target: Object.values(TARGETS),
      });
      return { contents: trimTokens(outputFiles[0].text, drawings()), loader: 'text', watchFiles: [args.path] };
    });
  },
};

/** Compiles what runs in every page, as small as it can be made. */
async function bundleForPages(shared, outfile) {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: ['src/content/main.ts'],
    outfile,
    write: false,
    format: 'iife',
    alias: { 'webextension-polyfill': './src/platform/native-api.ts' },
  });
  const [{ text }] = outputFiles;
  write(dirname(outfile), basename(outfile), options.readable ? text : await squeezeScript(text));
  return { metafile };
}

/** Compiles the looks of marks, which every page gets. */
async function bundleMarks(browser, shared, folder) {
  const source = `src/content/painting/marks${browser === 'firefox' ? '-firefox' : ''}.css`;
  const { outputFiles, metafile } = await build({ ...shared, entryPoints: [source], outdir: folder, write: false });
  const [{ text }] = outputFiles;
  write(folder, 'marks.css', (browser === 'firefox' ? text : marksAtRoot(text)).trim());
  return { metafile };
}

/** Compiles the TypeScript and styles of one package; returns the names of the packages that are in it. */
async function bundle(browser, folder) {
  const shared = {
    bundle: true,
    minify: !options.readable,
    target: TARGETS[browser],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TEST__: String(options.test), __FIREFOX__: String(browser === 'firefox') },
    plugins: [cssAsText],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
    metafile: true,
  };
  const scripts = { background: 'src/background/main.ts' };
  for (const worker of WORKERS) {
    const source = `src/popup/${worker}.ts`;
    if (existsSync(join(root, source))) scripts[worker] = source;
  }
  const surfaces = SURFACES.filter((surface) => existsSync(join(root, 'src', surface, 'main.tsx')));
  const results = await Promise.all([
    build({ ...shared, entryPoints: scripts, outdir: folder, format: 'iife' }),
    bundleForPages(shared, join(folder, 'content.js')),
    bundleMarks(browser, shared, folder),
    ...surfaces.map((surface) =>
      build({
        ...shared,
        entryPoints: { [`${surface}/${surface}`]: `src/${surface}/main.tsx` },
        outdir: folder,
        format: 'iife',
      }),
    ),
    ...surfaces.map((surface) =>
      build({
        ...shared,
        entryPoints: { [`${surface}/${surface}`]: `src/${surface}/${surface}.css` },
        outdir: folder,
      }),
    ),
  ]);
  for (const surface of surfaces) {
    cpSync(join(root, 'src', surface, `${surface}.html`), join(folder, surface, `${surface}.html`));
  }
  return packagesIn(results.map(({ metafile }) => metafile));
}

function write(folder, path, contents) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

/** Builds everything once. Throws with a message that names what is wrong. */
async function buildAll() {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const { readSoundGlossary } = await importTypeScript('scripts/glossary/read-glossary.ts');
  const { compileGlossary } = await importTypeScript('scripts/glossary/compile-glossary.ts');
  const { drawPictures } = await importTypeScript('scripts/maps/draw-pictures.ts');
  const { writeZip } = await import('./scripts/write-zip.mjs');
  const { gzipSmall } = await import('./scripts/squeeze.mjs');
  const glossary = readSoundGlossary(options.glossary);
  const files = [
    ...(await compileGlossary(glossary, isQuick ? undefined : gzipSmall)),
    ...drawPictures(glossary.entries),
  ];
  const browsers = options.only === undefined ? Object.keys(TARGETS) : [options.only];
  for (const browser of browsers) {
    if (TARGETS[browser] === undefined) throw new Error(`--only takes chrome or firefox, not ${browser}`);
    const name = options.test ? `test-${browser}` : browser;
    const folder = resolve(root, options.out, name);
    rmSync(folder, { recursive: true, force: true });
    for (const { path, bytes } of files) write(folder, path, bytes);
    cpSync(join(root, 'assets', 'icons'), join(folder, 'icons'), { recursive: true });
    cpSync(join(root, 'assets', '_locales'), join(folder, '_locales'), { recursive: true });
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    const own = browser === 'firefox' ? toFirefoxManifest(manifest) : manifest;
    write(folder, 'manifest.json', `${JSON.stringify(own, null, 2)}\n`);
    const bundled = await bundle(browser, folder);
    const works = [...new Set([...bundled, ...DATA_PACKAGES])].sort();
    write(folder, 'NOTICE.txt', noticeOf(works, join(root, 'node_modules')));
    if (!options.test) await writeZip(folder, resolve(root, options.out, `backgrounder-${browser}.zip`));
    console.log(`Built ${options.out}/${name}`);
  }
}

async function attempt() {
  try {
    await buildAll();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const succeeded = await attempt();
if (!options.watch) {
  process.exitCode = succeeded ? 0 : 1;
} else {
  console.log('Watching src and assets …');
  let timer;
  const rebuild = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), 100); // an editor writes several files at once
  };
  for (const folder of ['src', 'assets']) watch(join(root, folder), { recursive: true }, rebuild);
  watch(join(root, 'manifest.json'), rebuild);
}
