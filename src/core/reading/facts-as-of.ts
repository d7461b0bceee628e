/** Who held what, and what held of a thing, on the day of the article and today. */
import { firstDay, heldOn, lastDay } from '../glossary/dates.ts';
import type { PartialDate, Role, Status } from '../glossary/entry.ts';

/** An office or a status, as it stood on a day. */
export interface HeldFact {
  readonly label: string;
  readonly from: PartialDate;
  /** When it ended, also if that was after the day. Open ones are vouched for until the entry's review only. */
  readonly until?: PartialDate;
}

/** What a card says of offices and statuses. */
export interface FactsAsOf {
  /** The article's day if it is known and not in the future, else today. `YYYY-MM-DD` */
  readonly day: string;
  readonly isArticleDay: boolean;
  /** What held on that day; earliest first. */
  readonly held: readonly HeldFact[];
  /** What holds today, if that is not the same; empty if nothing of it is left. */
  readonly heldToday?: readonly HeldFact[];
  /** The day until which open-ended facts are vouched for. */
  readonly reviewed: string;
}

interface Held {
  readonly roles: readonly Role[];
  readonly statuses: readonly Status[];
}

/**
 * The roles and statuses of an entry for the day an article was published (`YYYY-MM-DD`, undefined if the page does not
 * say) and for today.
 */
export function factsAsOf(
  entry: Held & { readonly reviewed: string },
  published: string | undefined,
  today: string,
): FactsAsOf {
  const isArticleDay = published !== undefined && published <= today;
  const day = isArticleDay ? published : today;
  const facts = allFacts(entry);
  const held = facts.filter((fact) => heldOn(fact, day));
  const heldToday = facts.filter((fact) => heldOn(fact, today));
  const isSame = held.length === heldToday.length && held.every((fact, at) => fact === heldToday[at]);
  return { day, isArticleDay, held, reviewed: entry.reviewed, ...(isSame ? {} : { heldToday }) };
}

/** Every role and status an entry has ever had, earliest first. */
export function allFacts({ roles, statuses }: Held): readonly HeldFact[] {
  const facts = [...roles.map(({ role, ...span }) => ({ label: role, ...span })), ...statuses];
  return facts.toSorted((a, b) => compare(firstDay(a.from), firstDay(b.from)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a fact is over on a day, as far as its dates tell. */
export function isOver(fact: HeldFact, day: string): boolean {
  return fact.until !== undefined && lastDay(fact.until) < day;
}
