/** The worker behind the popup's search: fuzzy search takes longer than a keystroke may. */
import { createFuzzySearch, type FuzzySearch } from '../core/search/fuzzy-search.ts';
import { listItems } from '../core/search/list-items.ts';
import { openGlossary } from '../platform/open-glossary.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-protocol.ts';

let search: FuzzySearch | undefined;
let waiting: Extract<ToSearchWorker, { type: 'find' }> | undefined;

// Messages that pile up while one query is worked on are read before the next begins: only the last one counts.
function answerLast(): void {
  if (waiting === undefined || search === undefined) return;
  const { query, limit } = waiting;
  waiting = undefined;
  const answer: FromSearchWorker = { query, hits: search.find(query, limit) };
  postMessage(answer);
}

addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.type === 'glossary') search = createFuzzySearch([...listItems(openGlossary(data.bytes)).items, ...data.own]);
  else waiting = data;
  setTimeout(answerLast);
});
