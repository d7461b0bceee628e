/**
 * Titles before surnames and the roles an entry dates: "Prime Minister Rama" in an article of 2012 is not the man who
 * took that office in 2013.
 */
import type { PartialDate, Role } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import offices from '../words/offices.json';

/** An office as a title names it and as the roles of entries word it. */
export interface Office {
  readonly name: string;
  /** One person at a time holds it in a country or organisation, so that title, surname and day may name somebody. */
  readonly sole: boolean;
  readonly titles: readonly string[];
  readonly roles: readonly string[];
}

/** How a person stands to an office on a day: `unknown` if no role of theirs is this office. */
export type Tenure = 'held' | 'past' | 'future' | 'unknown';

const OFFICES: readonly Office[] = Object.entries(offices).map(([name, { titles, roles, sole }]) => ({
  name,
  sole,
  titles: titles.flatMap((line) => line.split(', ')).map(foldWord),
  roles: roles.flatMap((line) => line.split(', ')).map(foldWord),
}));

const BY_TITLE: ReadonlyMap<string, Office> = new Map(
  OFFICES.flatMap((office) => office.titles.map((title) => [title, office] as const)),
);

/** Words before a head of office that make it another office ("*deputy* prime minister", "*vice* president"). */
const LESSER = new Set([
  'deputy',
  'vice',
  'assistant',
  'shadow',
  'under',
  'vize',
  'stellvertretender',
  'stellvertretende',
]);

/** The office named by the last of the folded words before a surname, longest title first. */
export function officeIn(wordsBefore: string): Office | undefined {
  const words = wordsBefore.split(' ');
  for (let length = Math.min(3, words.length); length >= 1; length--) {
    const office = BY_TITLE.get(words.slice(-length).join(' '));
    if (office === undefined) continue;
    return LESSER.has(words[words.length - length - 1] ?? '') ? undefined : office;
  }
  return undefined;
}

/** Whether the roles hold the office on the day (`YYYY-MM-DD`); without a day every past or present role counts as held. */
export function tenureOf(roles: readonly Role[], office: Office, day: string | undefined): Tenure {
  const fitting = roles.filter(({ role }) => isOffice(foldWord(role), office));
  if (fitting.length === 0) return 'unknown';
  if (day === undefined) return 'held';
  if (fitting.some(({ from, until }) => hasBegun(from, day) && (until === undefined || !hasPassed(until, day))))
    return 'held';
  return fitting.some(({ from }) => hasBegun(from, day)) ? 'past' : 'future';
}

/** Whether every dated role lies after the day, so that nobody wrote of this person as a figure of public life yet. */
export function isBeforeAllRoles(roles: readonly Role[], day: string | undefined): boolean {
  return day !== undefined && roles.length > 0 && roles.every(({ from }) => !hasBegun(from, day));
}

function isOffice(role: string, office: Office): boolean {
  return office.roles.some((name) => {
    const at = role.indexOf(name);
    if (at < 0) return false;
    const before =
      role
        .slice(0, at)
        .trim()
        .split(/[\s-]+/u)
        .pop() ?? '';
    return !LESSER.has(before);
  });
}

/** Compared as exactly as the date is known: within the year of taking office both holders are possible. */
function hasBegun(from: PartialDate, day: string): boolean {
  return day.slice(0, from.length) >= from;
}

function hasPassed(until: PartialDate, day: string): boolean {
  return day.slice(0, until.length) > until;
}
