/**
 * Step 3: what every candidate of a page means, in the light of all of them. A pure function of the findings of all
 * blocks, so that a page read in one piece and in ten comes out the same.
 */
import type { EntryId } from '../../glossary/entry.ts';
import type { BlockFindings, CandidateFinding, MeaningFinding, Stop } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { PageContext } from '../page-text.ts';
import type { RuleName, RuleSwitch } from '../rules.ts';
import type { Sense } from '../sense.ts';
import homonyms from '../words/region-homonyms.json';
import { type Choice, chooseSense } from './choose-sense.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { lastBefore } from './in-order.ts';
import { gatherWords, isSportPage, PresentEntries } from './page-evidence.ts';
import { Definitions } from './resolve-definitions.ts';
import { Namings, resolveSurname } from './resolve-surnames.ts';
import { type ScoreContext, SUPPORT_NEEDED, scoreSense } from './sense-score.ts';
import { officeIn, tenureOf } from './title-office.ts';

/** A candidate in its place on the page. `position` counts candidates in reading order. */
export interface Place {
  readonly block: number;
  readonly position: number;
  readonly finding: CandidateFinding;
  readonly isHeadline: boolean;
  readonly lang: string;
  /** The rule that stopped it in guard, the page's vocabulary considered. */
  readonly stop: RuleName | undefined;
  readonly passes: readonly RuleName[];
}

/** What became of a place. */
export type Outcome = { readonly place: Place } & (Choice & { readonly start: number; readonly text: string });

/** The page as it is resolved. */
export interface ResolveContext extends ScoreContext {
  readonly senseOf: (id: EntryId) => Sense | undefined;
  readonly definitions: Definitions;
}

/** Resolves all candidates of `blocks`, which are in reading order. One outcome for each, in reading order. */
export function resolvePage(
  blocks: readonly BlockFindings[],
  page: PageContext,
  { senseOf, on }: { readonly senseOf: (id: EntryId) => Sense | undefined; readonly on: RuleSwitch },
): readonly Outcome[] {
  const words = gatherWords(blocks, page);
  const places = placesOf(blocks, words.isCommon, on);
  const present = collectPresent(places, senseOf);
  const blocksOf = new Map<string, number[]>();
  for (const { finding, block } of places) {
    const key = foldWord(finding.text);
    const known = blocksOf.get(key);
    if (known === undefined) blocksOf.set(key, [block]);
    else if (known.at(-1) !== block) known.push(block);
  }
  const context: ResolveContext = {
    page,
    words,
    present,
    isSport: isSportPage(page, words),
    on,
    senseOf,
    blocksOf,
    scores: new Map(),
    definitions: new Definitions(places),
  };
  const named = places.map((place): Chosen => ({ place, choice: resolveNamed(place, context) }));
  const namings = collectNamings(named, context);
  const chosen = named.map(({ place, choice }) => ({ place, choice: withSurname(place, choice, namings, context) }));
  const hasSentences = blocks.some(isSentence);
  return dropOverlaps(judgeHeadlines(chosen, { hasSentences, on }), on);
}

const isSentence = ({ case: blockCase, words }: BlockFindings) =>
  blockCase === 'sentence' && (words.common.length > 0 || words.capitalised.length > 0);

/** A place with what it means so far. */
interface Chosen {
  readonly place: Place;
  readonly choice: Choice;
}

const NO_STOPS: readonly Stop[] = [];

function placesOf(
  blocks: readonly BlockFindings[],
  isCommon: (word: string) => boolean,
  on: RuleSwitch,
): readonly Place[] {
  let position = 0;
  return blocks.flatMap(({ candidates, case: blockCase, lang }, block) =>
    candidates.map((finding): Place => {
      const lifted =
        finding.stops.length > 0 && on('pass:common-word')
          ? finding.stops.filter(({ unlessCommon }) => unlessCommon !== undefined && isCommon(unlessCommon))
          : NO_STOPS;
      const stop = finding.stops.find((one) => !lifted.includes(one))?.rule ?? ordinary(finding, isCommon);
      const passes = lifted.length > 0 ? [...finding.passes, 'pass:common-word' as const] : finding.passes;
      return { block, position: position++, finding, isHeadline: blockCase === 'headline', lang, stop, passes };
    }),
  );
}

/** A sentence begins with a word that the page uses in lower case elsewhere: it need not be a name. */
function ordinary(
  { ordinary: word, meanings }: CandidateFinding,
  isCommon: (word: string) => boolean,
): RuleName | undefined {
  if (word === undefined || !isCommon(word)) return undefined;
  return meanings.some(({ form }) => form !== form.toLowerCase()) ? 'guard:ordinary-word' : undefined;
}

/** The meanings nothing has stopped, surnames apart. */
function liveMeanings(finding: CandidateFinding): readonly MeaningFinding[] {
  return finding.meanings.filter(({ source, stoppedBy }) => source !== 'called' && stoppedBy === undefined);
}

/** Entries that some candidate names beyond doubt: one meaning, not ambiguous, no part of a longer form. */
function collectPresent(places: readonly Place[], senseOf: ResolveContext['senseOf']): PresentEntries {
  const present = new PresentEntries();
  for (const { finding, stop, isHeadline } of places) {
    if (stop !== undefined || finding.nested || (isHeadline && !isSeveralWords(finding.text))) continue;
    const [only, second] = liveMeanings(finding);
    if (only === undefined || second !== undefined || only.ambiguous) continue;
    const sense = senseOf(only.entry);
    if (sense !== undefined) present.add(sense, finding.text);
  }
  return present;
}

/** The meaning of a candidate that is no bare surname. */
function resolveNamed(place: Place, context: ResolveContext): Choice {
  const { finding, stop } = place;
  if (stop !== undefined) return { stoppedBy: stop };
  const stoppedMeaning = finding.meanings.find((meaning) => meaning.stoppedBy !== undefined)?.stoppedBy;
  const live = liveMeanings(finding);
  if (live.length === 0) return { stoppedBy: stoppedMeaning ?? 'resolve:surname' };
  const choice = chooseSense(place, live, context);
  return 'entry' in choice && isTitledTooEarly(choice.entry, choice.form, context)
    ? { stoppedBy: 'resolve:title-date' }
    : choice;
}

/** "President Trump" in 2009: a form that holds a title names nobody who took the office later. */
function isTitledTooEarly(entry: EntryId, form: string, { senseOf, page, on }: ResolveContext): boolean {
  const sense = senseOf(entry);
  if (sense?.kind !== 'person' || page.published === undefined || !on('resolve:title-date')) return false;
  const words = foldWord(form).split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const office = officeIn(words.slice(0, length).join(' '));
    if (office !== undefined) return tenureOf(sense.roles, office, page.published) === 'future';
  }
  return false;
}

/** Regions that share a name with a town, and what lies in them: a page that names it may mean the region throughout. */
const HOMONYMOUS_REGIONS = Object.entries(homonyms.towns).map(([region, lines]) => ({
  region,
  towns: lines.flatMap((line) => line.split(', ')).map(foldWord),
}));

/** Who is named in full where: accepted names of persons, surnames with the bearer's or another's given names. */
function collectNamings(named: readonly Chosen[], context: ResolveContext): Namings {
  const namings = new Namings();
  if (context.on('guard:region-name')) {
    for (const { region, towns } of HOMONYMOUS_REGIONS) {
      if (towns.some(context.words.hasPhrase)) namings.add(region, { position: -1, bearer: undefined });
    }
  }
  for (const { place, choice } of named) {
    const { finding, position } = place;
    const full = finding.namesInFull ?? ('entry' in choice ? choice.entry : undefined);
    const bearer = full === undefined ? undefined : context.senseOf(full);
    if (bearer?.kind === 'person') {
      const form = 'entry' in choice ? choice.form : finding.text;
      for (const surname of surnamesOf(bearer, form)) namings.add(surname, { position, bearer });
    }
    for (const surname of namesakesOf(finding, choice, context)) namings.add(surname, { position, bearer: undefined });
    // Said by a stop that the page's vocabulary lifted, it is not said.
    const isLifted = finding.stops.length > 0 && place.stop === undefined;
    if (finding.namesOther === true && !isLifted) namings.add(surnameOf(finding), { position, bearer: undefined });
  }
  return namings;
}

/** The surnames of a full name that the page does not give to our person ("Robert F. Kennedy", the father): somebody else's. */
function namesakesOf(finding: CandidateFinding, choice: Choice, { senseOf }: ResolveContext) {
  const isOpen = 'stoppedBy' in choice && choice.stoppedBy === 'resolve:ambiguous';
  if (!isOpen || !isSeveralWords(finding.text)) return [];
  const senses = liveMeanings(finding).map(({ entry }) => senseOf(entry));
  return senses.flatMap((sense) => (sense?.kind === 'person' ? sense.called : []));
}

/** What a person named by a form is called from there on: in other letters the last word of the form. */
function surnamesOf({ called }: Sense, form: string): readonly string[] {
  const last = OTHER_LETTERS.test(form) ? form.split(' ').at(-1) : undefined;
  return last === undefined ? called : [...called, last];
}

const OTHER_LETTERS = /\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** The name as the glossary spells it: the text may be inflected ("Ramës", "Putins"). */
function surnameOf({ meanings, text }: CandidateFinding): string {
  return (meanings.find(({ source }) => source === 'called') ?? meanings[0])?.form ?? text;
}

/** Adds what the candidate may mean as a surname to what it means otherwise. */
function withSurname(place: Place, named: Choice, namings: Namings, context: ResolveContext): Choice {
  const { finding, stop } = place;
  const { page, on, senseOf } = context;
  const surnames = finding.meanings.filter(({ source, stoppedBy }) => source === 'called' && stoppedBy === undefined);
  const isFreeForSurnames = stop === undefined || stop === 'guard:ordinary-word';
  if (surnames.length === 0) return withoutBearer(place, named, namings, context);
  if (!isFreeForSurnames) return named;
  const bearers = surnames.map(({ entry }) => senseOf(entry)).filter((sense) => sense !== undefined);
  const formOf = (entry: EntryId) => surnames.find((meaning) => meaning.entry === entry)?.form ?? finding.text;
  if (finding.namesInFull !== undefined) {
    const entry = finding.namesInFull;
    return { entry, form: formOf(entry), why: ['resolve:full-name'] };
  }
  const supports = (sense: Sense) => scoreSense(sense, finding.text, context).value > 0;
  const verdict = resolveSurname(
    { text: surnameOf(finding), position: place.position, before: finding.before ?? '', bearers },
    namings,
    { published: page.published, on, supports },
  );
  if ('stoppedBy' in verdict) return 'entry' in named || stop !== undefined ? named : verdict;
  // A name of something else that this page supports by itself ("Jordan" the country beside Michael Jordan): silence.
  if ('entry' in named && named.entry !== verdict.entry && named.why.some((rule) => rule !== 'resolve:plain')) {
    return { stoppedBy: 'resolve:senses' };
  }
  return { entry: verdict.entry, form: formOf(verdict.entry), why: verdict.why };
}

/**
 * A word that a person has just been named with ("Gerald R. Ford … Ford"): no firm or town, unless the page speaks for
 * it. A doubtful one ("Wagner") is the person's wherever the page names one, unless it names the other in full as well.
 */
function withoutBearer(place: Place, named: Choice, namings: Namings, context: ResolveContext): Choice {
  const { finding, position } = place;
  const { on, senseOf } = context;
  if (!('entry' in named) || !on('resolve:other-bearer') || isSeveralWords(finding.text)) return named;
  const isDoubtful = finding.meanings.every(({ ambiguous }) => ambiguous);
  const all = namings.of(surnameOf(finding));
  const last = isDoubtful ? all.find(({ bearer }) => bearer === undefined) : lastBefore(all, position);
  const sense = senseOf(named.entry);
  if (last === undefined || last.bearer !== undefined || sense === undefined || sense.kind === 'person') return named;
  const support = scoreSense(sense, finding.text, context);
  const isEnough = isDoubtful ? support.why.includes('resolve:full-name') : support.value >= SUPPORT_NEEDED;
  if (!isEnough) return { stoppedBy: 'resolve:other-bearer' };
  return { ...named, why: [...named.why, ...support.why] };
}

function isSeveralWords(text: string): boolean {
  return /\S[\s-]+\S/u.test(text);
}

/** In a headline a name of several words stands, one word only if the entry stands in a sentence or there are no sentences. */
function judgeHeadlines(
  chosen: readonly Chosen[],
  { hasSentences, on }: { readonly hasSentences: boolean; readonly on: RuleSwitch },
): readonly Outcome[] {
  const seen = new Set<EntryId>();
  for (const { place, choice } of chosen) if (!place.isHeadline && 'entry' in choice) seen.add(choice.entry);
  const judge = ({ place, choice }: Chosen): Choice => {
    if (!('entry' in choice)) return choice;
    const { entry, form, why } = choice;
    const passed = (...rules: readonly RuleName[]): Choice => ({ entry, form, why: [...rules, ...why] });
    if (!place.isHeadline || !on('guard:headline')) return passed(...place.passes);
    if (on('pass:headline-name') && isSeveralWords(place.finding.text)) return passed('pass:headline-name');
    if (on('pass:headline-seen') && seen.has(choice.entry)) return passed('pass:headline-seen');
    if (on('pass:headline-only') && !hasSentences) return passed('pass:headline-only');
    return { stoppedBy: 'guard:headline' };
  };
  return chosen.map((one) => {
    const { place } = one;
    const choice = judge(one);
    if (!('entry' in choice)) {
      return { place, start: place.finding.start, text: place.finding.text, stoppedBy: choice.stoppedBy };
    }
    const { start, text } = place.finding.whole ?? place.finding;
    return { place, start, text, entry: choice.entry, form: choice.form, why: choice.why };
  });
}
