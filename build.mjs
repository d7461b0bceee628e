// Checks and compiles the glossary, bundles every surface and writes dist/chrome, dist/firefox and a zip of each.
//
//   node build.mjs [--watch] [--test] [--only chrome|firefox] [--glossary <folder>] [--out <folder>]
//
// --test builds dist/test-chrome and dist/test-firefox, whose shadow roots are open so that tests can look inside.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { toFirefoxManifest } from './scripts/build/firefox-manifest.mjs';
import { importTypeScript } from './scripts/run-ts.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const SURFACES = ['popup', 'options', 'sidepanel', 'welcome'];
const WORKERS = ['search-worker'];
const TARGETS = { chrome: 'chrome129', firefox: 'firefox149' };

const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
    only: { type: 'string' },
    glossary: { type: 'string', default: 'assets/glossary' },
    out: { type: 'string', default: 'dist' },
  },
});

/** `import css from './card.css?text'` gives the bundled, minified style sheet as a string. */
const cssAsText = {
  name: 'css-as-text',
  setup(plugin) {
    plugin.onResolve({ filter: /\.css\?text$/ }, (args) => ({
      path: join(args.resolveDir, args.path.replace(/\?text$/, '')),
      namespace: 'css-as-text',
    }));
    plugin.onLoad({ filter: /./, namespace: 'css-as-text' }, async (args) => {
      const { outputFiles } = await build({ entryPoints: [args.path], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0].text, loader: 'text', watchFiles: [args.path] };
    });
  },
};

/** Compiles the TypeScript of one package. */
async function bundle(browser, folder) {
  const shared = {
    bundle: true,
    minify: !options.test,
    target: TARGETS[browser],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TEST__: String(options.test), __FIREFOX__: String(browser === 'firefox') },
    plugins: [cssAsText],
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    absWorkingDir: root,
  };
  const scripts = {
    background: 'src/background/main.ts',
    content: 'src/content/main.ts',
    card: 'src/content/card/main.ts',
  };
  for (const worker of WORKERS) {
    const source = `src/popup/${worker}.ts`;
    if (existsSync(join(root, source))) scripts[worker] = source;
  }
  const surfaces = SURFACES.filter((surface) => existsSync(join(root, 'src', surface, 'main.tsx')));
  await Promise.all([
    build({ ...shared, entryPoints: scripts, outdir: folder, format: 'iife' }),
    build({ ...shared, entryPoints: { marks: 'src/content/marks.css' }, outdir: folder }),
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
}

function write(folder, path, contents) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}

/** Builds everything once. Throws with a message that names what is wrong. */
async function buildAll() {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const { compileGlossary } = await importTypeScript('scripts/glossary/compile-glossary.ts');
  const { drawPictures } = await importTypeScript('scripts/maps/draw-pictures.ts');
  const { writeZip } = await import('./scripts/write-zip.mjs');
  const glossary = compileGlossary(options.glossary);
  const pictures = drawPictures(options.glossary);
  const browsers = options.only === undefined ? Object.keys(TARGETS) : [options.only];
  for (const browser of browsers) {
    if (TARGETS[browser] === undefined) throw new Error(`--only takes chrome or firefox, not ${browser}`);
    const name = options.test ? `test-${browser}` : browser;
    const folder = resolve(root, options.out, name);
    rmSync(folder, { recursive: true, force: true });
    for (const { path, bytes } of [...glossary, ...pictures]) write(folder, path, bytes);
    cpSync(join(root, 'assets', 'icons'), join(folder, 'icons'), { recursive: true });
    cpSync(join(root, 'assets', '_locales'), join(folder, '_locales'), { recursive: true });
    cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    const own = browser === 'firefox' ? toFirefoxManifest(manifest) : manifest;
    write(folder, 'manifest.json', `${JSON.stringify(own, null, 2)}\n`);
    await bundle(browser, folder);
    if (!options.test) writeZip(folder, resolve(root, options.out, `backgrounder-${browser}.zip`));
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
