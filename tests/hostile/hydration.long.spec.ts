/** Pages that a framework renders on the server and takes over in the browser, while marks are painted on them. */
import { build } from 'esbuild';
import { createElement as h, type ReactElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createSSRApp, h as vueH } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { RAMA } from '../e2e/drivers/articles.ts';
import { restOn, untilClosed } from '../e2e/drivers/card.ts';
import { untilMarked } from '../e2e/drivers/marks.ts';
import { leave } from '../e2e/drivers/pointer.ts';
import { PROJECT_ROOT } from '../e2e/drivers/project-root.ts';
import { cardOn } from '../e2e/drivers/reader-view.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { pause, until } from '../e2e/drivers/until.ts';

const LONG = `Those who had waited outside went home in the rain, and the shops along the street were closed early that
  day, so that by six in the evening hardly a light was to be seen between the station and the river. Nobody could say
  when the offices would open again, or whether the papers that had been handed in would be looked at this year at all.`;
const PARAGRAPHS = [RAMA, LONG, LONG, LONG];

const reactTree = (): ReactElement =>
  h(
    'article',
    null,
    ...PARAGRAPHS.map((text, at) => h('p', { key: at }, text)),
    h('button', { id: 'grow', type: 'button' }, 'More'),
  );

/** The component once more, as the browser gets it: it can grow, and tells of every error. */
const REACT_CLIENT = `
  import { createElement as h, useState } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  function Article() {
    const [more, setMore] = useState([]);
    return h('article', null, ...[...PARAGRAPHS, ...more].map((text, at) => h('p', { key: at }, text)),
      h('button', { id: 'grow', type: 'button', onClick: () => setMore(['And then nothing more was heard of it.']) }, 'More'));
  }
  window.faults = [];
  const tell = (error) => window.faults.push(String(error));
  addEventListener('error', (event) => tell(event.message));
  window.hydrate = () => {
    hydrateRoot(document.getElementById('app'), h(Article), { onRecoverableError: tell, onUncaughtError: tell, onCaughtError: tell });
  };`;
const VUE_CLIENT = `
  import { createSSRApp, h, ref } from 'vue';
  window.faults = [];
  const tell = (error) => window.faults.push(String(error));
  addEventListener('error', (event) => tell(event.message));
  console.warn = (...words) => tell(words.join(' '));
  window.hydrate = () => {
    const more = ref([]);
    const app = createSSRApp({ render: () => h('article', null, [...[...PARAGRAPHS, ...more.value].map((text) => h('p', null, text)),
      h('button', { id: 'grow', type: 'button', onClick: () => { more.value = ['And then nothing more was heard of it.']; } }, 'More')]) });
    app.config.errorHandler = tell;
    app.config.warnHandler = tell;
    app.mount('#app');
  };`;

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `const PARAGRAPHS = ${JSON.stringify(PARAGRAPHS)};${source}`,
      resolveDir: PROJECT_ROOT,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0]?.text ?? '';
}

/** As frameworks for whole sites do it: the document itself is what is hydrated. */
const reactDocument = (): ReactElement =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { property: 'og:type', content: 'article' }), h('title', null, 'Whole')),
    h('body', null, reactTree(), h('script', { src: '/Whole.js', defer: true })),
  );
const DOCUMENT_CLIENT = REACT_CLIENT.replace(
  "hydrateRoot(document.getElementById('app'), h(Article),",
  `hydrateRoot(document, h('html', { lang: 'en' },
    h('head', null, h('meta', { property: 'og:type', content: 'article' }), h('title', null, 'Whole')),
    h('body', null, h(Article), h('script', { src: '/Whole.js', defer: true }))),`,
);

const vueTree = () =>
  renderVue(
    createSSRApp({
      render: () =>
        vueH('article', null, [
          ...PARAGRAPHS.map((text) => vueH('p', null, text)),
          vueH('button', { id: 'grow', type: 'button' }, 'More'),
        ]),
    }),
  );

interface Hydrated {
  readonly faults: readonly string[];
  hydrate(): void;
}

describe('hydration', () => {
  const session = useSession();
  const plain = useSession({ extension: undefined });

  const around = (name: string, app: string) =>
    `<html lang="en"><head><meta property="og:type" content="article"><title>${name}</title>
      <script src="/${name}.js" defer></script></head><body><div id="app">${app}</div></body></html>`;

  it.each([
    ['React', async () => around('React', renderReact(reactTree())), REACT_CLIENT],
    ['Vue', async () => around('Vue', await vueTree()), VUE_CLIENT],
    ['Whole', async () => renderReact(reactDocument()), DOCUMENT_CLIENT],
  ])('of a page made with %s goes as it does without the extension, with a card open', async (name, render, client) => {
    const html = `<!doctype html>${await render()}`;
    const script = { body: await bundle(client), headers: { 'content-type': 'text/javascript' } };
    const results: (readonly [string, readonly string[]])[] = [];
    for (const { network, browser } of [session, plain]) {
      network.serve(`http://news.localhost/${name}.js`, script);
      const page = await browser.newPage();
      await page.goto(network.serve(`http://news.localhost/${name}`, html));
      const isOurs = browser === session.browser;
      await page.bringToFront();
      if (isOurs) await untilMarked(page, ['Edi Rama']);
      const rest = isOurs ? await restOn(page, 'Edi Rama') : undefined;
      await page.evaluate(() => (window as unknown as Hydrated).hydrate());
      await pause(300);
      if (rest !== undefined) {
        expect((await cardOn(page))?.name).toBe('Edi Rama');
        await leave(page, rest.point);
        await untilClosed(page);
      }
      await page.click('#grow');
      await until(() => page.evaluate(() => document.querySelectorAll('p').length === 5), 'the fifth paragraph');
      if (isOurs) await untilMarked(page, ['Edi Rama']);
      results.push(
        await page.evaluate(
          () => [document.documentElement.outerHTML, (window as unknown as Hydrated).faults] as const,
        ),
      );
      await page.close();
    }
    expect(results[0]?.[1]).toEqual([]);
    expect(results[0]).toEqual(results[1]);
  });
});
