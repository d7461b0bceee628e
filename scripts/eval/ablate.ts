/** What each rule buys: precision and recall with all rules, and with each switched off in turn. */
import { RULE_NAMES, type RuleName } from '../../src/core/matching/rules.ts';
import type { Corpus } from './corpus.ts';
import { measureCorpus } from './measure-corpus.ts';
import type { MeasuredGlossary } from './measured-glossary.ts';

const percent = (share: number | null): string => (share === null ? '–' : share.toFixed(3).replace(/^0/u, ''));

/** A Markdown table: one row a rule, precision and recall on each corpus without it. Rules that change nothing are named below it. */
export function ablate(corpora: readonly Corpus[], glossary: MeasuredGlossary): string {
  const measure = (disabled: readonly RuleName[]) =>
    corpora.map((corpus) => measureCorpus(corpus, glossary, new Set(disabled)).result);
  const cells = (results: ReturnType<typeof measure>) =>
    results.map(({ precision, recall, found }) => `${percent(precision)} | ${percent(recall)} | ${found}`).join(' | ');
  const row = (name: string, results: ReturnType<typeof measure>) => `| ${name} | ${cells(results)} |`;
  const baseline = measure([]);
  const all = cells(baseline);
  const guards = RULE_NAMES.filter(
    (rule) => rule.startsWith('guard:') || rule === 'resolve:ambiguous' || rule === 'resolve:surname',
  );
  const rows = [row('**all rules**', baseline), row('**no rules** (longest match)', measure(guards))];
  const silent: string[] = [];
  for (const rule of RULE_NAMES) {
    // What is left when no other rule has to speak cannot be left out.
    if (rule === 'resolve:plain') continue;
    const results = measure([rule]);
    if (cells(results) === all) silent.push(rule);
    else rows.push(row(`without \`${rule}\``, results));
  }
  const head = corpora.map(({ name }) => `${name} P | R | found`).join(' | ');
  const line = corpora.map(() => '---: | ---: | ---:').join(' | ');
  const rest =
    silent.length === 0 ? '' : `\nNo difference on these corpora: ${silent.map((rule) => `\`${rule}\``).join(', ')}.\n`;
  return `| ${glossary.title} | ${head} |\n| --- | ${line} |\n${rows.join('\n')}\n${rest}`;
}
