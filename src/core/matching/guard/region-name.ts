/**
 * "Spokane, Washington", "the New York attorney general": the form names the region here, not the town or the country
 * of the same name. The list of such names is short, and so is that of the offices that only regions have.
 */
import { foldWord } from '../folding/fold-word.ts';
import type { Sense } from '../sense.ts';
import homonyms from '../words/region-homonyms.json';
import type { NeighbourContext } from './neighbour-passes.ts';
import { countryOfRegion } from './regions.ts';
import { isCapitalised, startOfWord, wordBefore } from './surroundings.ts';

const listOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(', ')).map((phrase) => foldWord(phrase));
const NAMES: ReadonlySet<string> = new Set(listOf(homonyms.names));
const AFTER = listOf(homonyms.after);
const BEFORE = listOf(homonyms.before);
const ENVOYS: ReadonlySet<string> = new Set(listOf(homonyms.envoys));
/** The most that a phrase of the lists takes, with room for dots and capitals. */
const NEAR_UNITS = 40;
/** "Senator Charles *E. Hoxha* of New York": so many words may stand between an envoy's title and the link. */
const NAME_WORDS = 4;

/** How a form names a region: beside its town, which tells what the form means on the page, or beside an office of its own or other regions. */
export type RegionSign = 'town' | 'office';

/** Whether and how [start, end) of a text names a region rather than the place `sense`. */
export function regionSign(
  start: number,
  end: number,
  sense: Sense,
  context: NeighbourContext,
): RegionSign | undefined {
  const { text } = context;
  if (sense.kind === 'person' || !NAMES.has(foldWord(text.slice(start, end)))) return undefined;
  if (foldWord(sense.name).split(' ').includes('state')) return undefined; // the entry is the region itself
  if (followsTown(start, end, context)) return 'town';
  if (hasOffice(start, end, text) || followsEnvoy(start, context) || isAmongRegions(start, end, text)) return 'office';
  return undefined;
}

const REGION = String.raw`(?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{L}+`;
const ITEM_BEFORE = new RegExp(`(?:(${REGION}), )?(${REGION})(?:, (?:and |or )?| and | or )$`, 'u');
const ITEM_AFTER = new RegExp(
  String.raw`^(?: and | or |, (?=${REGION}(?:,| and | or )))(${REGION})(?![\p{L}-]| \p{Lu})`,
  'u',
);

/** "Oregon, Utah and Washington": what is listed together is of one kind. Not "Arlington, Virginia, and Washington". */
function isAmongRegions(start: number, end: number, text: string): boolean {
  if (/^ city\b/iu.test(text.slice(end, end + 6))) return false;
  const isRegion = (name = '') => countryOfRegion(name) !== undefined && !NAMES.has(foldWord(name));
  const [, first, last] = ITEM_BEFORE.exec(text.slice(Math.max(0, start - NEAR_UNITS), start)) ?? [];
  if (isRegion(last) && (first === undefined || isRegion(first))) return true;
  const [, next] = ITEM_AFTER.exec(text.slice(end, end + NEAR_UNITS)) ?? [];
  return isRegion(next);
}

/** "in Spokane, Washington, on Sunday": a town nobody explains, and the sentence goes on or ends. No list ("Berlin, Washington and …"). */
function followsTown(start: number, end: number, { text, isKnown }: NeighbourContext): boolean {
  if (text.slice(start - 2, start) !== ', ') return false;
  const edge = start - 2;
  const town = text.slice(startOfWord(text, edge), edge);
  if (town.length < 2 || !isCapitalised(town) || isKnown('before', edge)) return false;
  return endsList(text, end);
}

/** Whether a list of names cannot go on at `end`: the sentence does, or ends. */
function endsList(text: string, end: number): boolean {
  return /^(?:[.;)]|$|,(?: (?!and |or |nor )\p{Ll}| \p{N}|$))/u.test(text.slice(end, end + NEAR_UNITS));
}

/** Whether [start, end) behind a town and a comma is its region, and not the next name of a list. */
export function isRegionOfTown(text: string, start: number, end: number): boolean {
  return !NAMES.has(foldWord(text.slice(start, end))) || endsList(text, end);
}

function hasOffice(start: number, end: number, text: string): boolean {
  const plain = (part: string) => foldWord(part).replace(/\./gu, '').replace(/\s+/gu, ' ');
  const after = plain(text.slice(end, end + NEAR_UNITS)).replace(/^'s/u, '');
  if (AFTER.some((phrase) => opens(after, ` ${phrase}`))) return true;
  const before = plain(text.slice(Math.max(0, start - NEAR_UNITS), start));
  return BEFORE.some((phrase) => before.endsWith(`${phrase} `) && !/\p{L}$/u.test(before.slice(0, -phrase.length - 1)));
}

function opens(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}

/** "Senator Zana Hoxha of New York". */
function followsEnvoy(start: number, { text }: NeighbourContext): boolean {
  const link = wordBefore(text, start);
  if (link?.joint !== 'space' || foldWord(link.text) !== 'of') return false;
  let at = wordBefore(text, link.start);
  for (let steps = 0; steps <= NAME_WORDS && at !== undefined && isCapitalised(at.text); steps++) {
    if (steps > 0 && ENVOYS.has(foldWord(at.text))) return true;
    at = wordBefore(text, at.start);
  }
  return false;
}
