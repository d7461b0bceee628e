/** The smallest page on which an entry's name means that entry. */
import type { Entry } from '../../src/core/glossary/entry.ts';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * An article of the given day (`YYYY-MM-DD`; without one, an article that does not say its day). Below the name stand
 * the entry's cues, so that an ambiguous name is settled too.
 */
export function pageFor(entry: Entry, date: string | undefined): string {
  const name = escapeHtml(entry.name);
  const published = date === undefined ? '' : `<meta property="article:published_time" content="${date}">`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <meta property="og:type" content="article">
    ${published}
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.6 Georgia, 'Noto Serif', serif; }
      .cues { margin-top: 34rem; color: gray; font-size: 0.8rem; }
    </style>
  </head>
  <body>
    <main>
      <article>
        <p>The reader has come upon the name of ${name} and stops to learn what it stands for.</p>
        <p class="cues">${entry.cues.map(escapeHtml).join('; ')}</p>
      </article>
    </main>
  </body>
</html>`;
}
