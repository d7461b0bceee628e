/**
 * "Norway's Labour Party", "the Dutch Senate", "the Texas Supreme Court": bodies of many countries share one name, and the
 * place before it says whose body it is.
 */
import { foldWord } from '../folding/fold-word.ts';
import type { Sense } from '../sense.ts';
import nationals from '../words/own-nationals.json';
import type { GuardContext } from './guard-candidate.ts';
import { countryOfRegion } from './regions.ts';
import { isCapitalised, type Neighbour, wordBefore } from './surroundings.ts';

/** Of every country whose bodies have a name that others use as well. */
const NATIONALS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(nationals));
/** Bodies of which every region has its own, while the parties of a country are the same in all of them. */
const REGIONAL = /(?:Court|Senate|House of Representatives)$/u;
const REGION_ADJECTIVES: ReadonlySet<string> = new Set(['state', 'provincial', 'regional', 'territorial']);
/** Of no country: they tell no bodies apart. */
const CONTINENTAL: ReadonlySet<string> = new Set(['european', 'african', 'asian', 'arab', 'nordic', 'baltic', 'latin']);

interface Place {
  readonly sense: Sense;
  readonly text: string;
}

/** Whether the word before `start` gives the body `sense` to another country than its own, or to a region. */
export function isOfOtherPlace(start: number, form: string, sense: Sense, context: GuardContext): boolean {
  const before = wordBefore(context.text, start);
  if (sense.kind !== 'organisation' || before?.joint !== 'space') return false;
  const folded = foldWord(before.text);
  if (REGION_ADJECTIVES.has(folded)) return REGIONAL.test(form);
  if (!isCapitalised(before.text)) return false;
  if (context.words.demonyms.has(folded)) return !isOwn(folded, sense);
  const place = placeBefore(before, context);
  if (place === undefined) return false;
  const { country, id } = place.sense;
  const isHome = country === sense.country || sense.related.includes(id) || place.sense.related.includes(sense.id);
  return country !== undefined && (!isHome || (REGIONAL.test(form) && countryOfRegion(place.text) !== undefined));
}

/** Whether a demonym is the body's own; an entry that names no country names it among its cues ("East German"). */
function isOwn(demonym: string, { country, cues }: Sense): boolean {
  if (CONTINENTAL.has(demonym)) return true;
  const own = country === undefined ? undefined : NATIONALS.get(country);
  return own?.includes(demonym) === true || cues.some((cue) => foldWord(cue).split(' ').at(-1) === demonym);
}

/** The known place that ends with a word, or with its possessive. The longest: "South Korea" rather than "Korea". */
function placeBefore({ end }: Neighbour, { text, candidates }: GuardContext): Place | undefined {
  const longest = candidates.find((one) => one.fullEnd === end);
  const meaning = longest?.meanings.find(({ sense, ambiguous }) => sense.kind === 'place' && !ambiguous);
  if (longest === undefined || meaning === undefined) return undefined;
  return { sense: meaning.sense, text: text.slice(longest.start, longest.end) };
}
