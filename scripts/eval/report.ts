/** The evaluation in words and figures. */
import { wilson } from './intervals.ts';
import type { Measurement } from './measure-corpus.ts';

const share = (value: number): string => value.toFixed(3).replace(/^0/u, '');

function withInterval(hits: number, of: number): string {
  const [low, high] = wilson(hits, of);
  return `${of === 0 ? '–' : share(hits / of)} [${share(low)}–${share(high)}]`;
}

/** One paragraph a corpus. */
export function describe(measurement: Measurement): string {
  const { result, recalled, demonyms, allGold, concepts } = measurement;
  const { name, documents, gold, found, right, precision, f1, wrong } = result;
  const lines = [
    `${name}: ${documents} documents, ${gold} labelled mentions of things in the glossary (of ${allGold})`,
    `  recall    ${withInterval(recalled, gold)}  (${recalled} of ${gold})`,
    ...(demonyms === 0
      ? []
      : [
          `            ${withInterval(recalled, gold - demonyms)}  without ${demonyms} labels on demonyms, which are no forms of a country`,
        ]),
    precision === null
      ? '  precision –  (not every name is labelled)'
      : `  precision ${withInterval(right, found)}  (${right} of ${found})`,
    ...(f1 === null ? [] : [`  F1        ${share(f1)}`]),
    `  coverage  ${withInterval(recalled, allGold)}  (share of all labelled mentions with a right card)`,
    `  wrong     sense ${wrong.sense}, inside a longer name ${wrong.inside}, not a name here ${wrong.notAName}, boundary ${wrong.boundary}`,
  ];
  if (concepts > 0) lines.push(`  concepts  ${concepts} mentions, which the labels do not cover`);
  return lines.join('\n');
}

/** Every error with its sentence, by cause. */
export function listErrors({ result, errors }: Measurement): string {
  const order = ['sense', 'inside', 'notAName', 'boundary', 'missed'];
  const sorted = [...errors].sort((a, b) => order.indexOf(a.cause) - order.indexOf(b.cause));
  return sorted
    .map(({ document, cause, sentence, detail }) => `${result.name}\t${cause}\t${document}\t${sentence}\t${detail}`)
    .join('\n');
}

/** How often each form was right and wrong, worst first. */
export function listForms({ result, forms }: Measurement): string {
  return [...forms]
    .sort(([a, x], [b, y]) => y.wrong - x.wrong || y.right - x.right || (a < b ? -1 : 1))
    .map(([form, { right, wrong }]) => `${result.name}\t${form}\tright ${right}\twrong ${wrong}`)
    .join('\n');
}
