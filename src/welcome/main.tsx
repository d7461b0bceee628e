/**
 * Opens the welcome page. Its article is annotated like any other: extension pages get no content script, so the page
 * names the very same script itself (welcome.html), and that script reads, marks and answers here as it does elsewhere.
 */
import { render } from 'preact';
import { translate, uiDirection, uiLanguage } from '../platform/i18n.ts';
import { Intro, PrivacyPromise } from './Intro.tsx';
import { Tasks } from './Tasks.tsx';

function into(id: string): Element {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`The welcome page has no #${id}.`);
  return place;
}

// The page itself is in English for the engine, which goes by the article; the words around it are the reader's.
document.documentElement.dir = uiDirection();
document.title = translate('welcomeTitle');
for (const id of ['intro', 'tasks', 'promise']) into(id).setAttribute('lang', uiLanguage());
render(<Intro />, into('intro'));
render(<Tasks />, into('tasks'));
render(<PrivacyPromise />, into('promise'));
