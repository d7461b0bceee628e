/** Which of its meanings a candidate has on this page, or none: right or silent. */
import type { EntryId } from '../../glossary/entry.ts';
import type { MeaningFinding } from '../findings.ts';
import type { RuleName } from '../rules.ts';
import type { Sense } from '../sense.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import type { Place, ResolveContext } from './resolve-page.ts';
import { MARGIN_NEEDED, type Score, SUPPORT_NEEDED, scoreSense } from './sense-score.ts';

/** A meaning, with the form and the rules that let it through, or the rule that stopped the candidate. */
export type Choice =
  | { readonly entry: EntryId; readonly form: string; readonly why: readonly RuleName[] }
  | { readonly stoppedBy: RuleName };

/** What an unambiguous form brings along before any evidence: enough to stand alone. */
const PLAIN = SUPPORT_NEEDED;
/** How much better known things are preferred; never a whole point, so that it decides nothing alone. */
const PRIOR_PER_FAMILIARITY = 0.2;

/** Chooses among meanings that guard has let through. */
export function chooseSense(place: Place, live: readonly MeaningFinding[], context: ResolveContext): Choice {
  const { on, definitions } = context;
  const kept = on('resolve:shadow') ? shadow(live, context) : live;
  const definition = definitions.at(place);
  if (definition !== undefined) {
    const bound = kept.filter(({ entry }) => definition.includes(entry));
    const [only] = bound;
    if (only !== undefined && isOne(bound)) return { entry: only.entry, form: only.form, why: ['resolve:definition'] };
    if (definition.length === 0) {
      // A name in another language may be ours though the glossary does not list it: only doubtful forms fall.
      const isSure = kept.length === 1 && kept[0]?.ambiguous === false && primaryLanguage(place.lang) !== 'en';
      if (!isSure) return { stoppedBy: 'resolve:definition' };
    }
  }
  const [first] = kept;
  if (first === undefined) return { stoppedBy: 'resolve:shadow' };
  const isPlain = isOne(kept) && (kept.some((meaning) => !meaning.ambiguous) || !on('resolve:ambiguous'));
  if (isPlain && !mayBeTeam(first, context)) return { entry: first.entry, form: first.form, why: ['resolve:plain'] };
  return weigh(place, kept, context);
}

/** On a page about sport a place is mostly its team: it needs support like a form that means several things. */
function mayBeTeam({ entry }: MeaningFinding, { senseOf, isSport, on }: ResolveContext): boolean {
  return isSport && senseOf(entry)?.kind === 'place' && on('resolve:section');
}

function isOne(meanings: readonly MeaningFinding[]): boolean {
  return new Set(meanings.map(({ entry }) => entry)).size === 1;
}

/** The reader's own entries stand aside for bundled ones of the same form, unless they are to hide them. */
function shadow(live: readonly MeaningFinding[], { senseOf }: ResolveContext): readonly MeaningFinding[] {
  const isOwn = ({ entry }: MeaningFinding) => entry.startsWith('own:');
  const own = live.filter(isOwn);
  if (own.length === 0 || own.length === live.length) return live;
  const shadowing = own.filter(({ entry }) => senseOf(entry)?.shadows === true);
  return shadowing.length > 0 ? shadowing : live.filter((meaning) => !isOwn(meaning));
}

function weigh(place: Place, meanings: readonly MeaningFinding[], context: ResolveContext): Choice {
  const { senseOf, on } = context;
  const { text } = place.finding;
  const scored = new Map<EntryId, { meaning: MeaningFinding; evidence: Score; total: number }>();
  for (const meaning of meanings) {
    const sense: Sense | undefined = senseOf(meaning.entry);
    if (sense === undefined) continue;
    const base = meaning.ambiguous && on('resolve:ambiguous') ? 0 : PLAIN;
    const isTitle = place.finding.isQuoted === true && sense.kind === 'media' && on('resolve:quoted');
    const evidence = isTitle ? withQuotes(scoreSense(sense, text, context)) : scoreSense(sense, text, context);
    const total = base + evidence.value;
    const known = scored.get(meaning.entry);
    if (known === undefined || known.total < total) scored.set(meaning.entry, { meaning, evidence, total });
  }
  const prior = (id: EntryId) => (senseOf(id)?.familiarity ?? 1) * PRIOR_PER_FAMILIARITY;
  const ranked = [...scored.values()].sort(
    (a, b) => b.total + prior(b.meaning.entry) - a.total - prior(a.meaning.entry),
  );
  const [best, second] = ranked;
  if (best === undefined) return { stoppedBy: 'resolve:senses' };
  if (best.total < SUPPORT_NEEDED)
    return { stoppedBy: best.meaning.ambiguous ? 'resolve:ambiguous' : 'resolve:section' };
  if (second !== undefined && on('resolve:senses')) {
    // Priors first: added to totals, equal ones would not cancel to the last bit, and a lead of one would be too little.
    const lead = best.total - second.total + (prior(best.meaning.entry) - prior(second.meaning.entry));
    if (lead < MARGIN_NEEDED) return { stoppedBy: 'resolve:senses' };
  }
  const why: readonly RuleName[] = best.meaning.ambiguous ? best.evidence.why : ['resolve:plain', ...best.evidence.why];
  return {
    entry: best.meaning.entry,
    form: best.meaning.form,
    why: second === undefined ? why : [...why, 'resolve:senses'],
  };
}

/** Newspapers and broadcasters are named in quotation marks, things seldom. */
const QUOTED = 1;

function withQuotes({ entry, value, why }: Score): Score {
  return { entry, value: value + QUOTED, why: [...why, 'resolve:quoted'] };
}
