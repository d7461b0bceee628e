/** Offices and statuses: for the day of the article, and for today where that differs. */
import { type FactsAsOf, type HeldFact, isOver } from '../core/reading/facts-as-of.ts';
import { formatPartialDate, formatYear } from '../core/reading/format-date.ts';
import { speechLanguage } from './text-language.ts';
import type { Speech } from './translate.ts';

interface HeldFactsProps {
  readonly facts: FactsAsOf;
  readonly today: string;
  readonly speech: Speech;
}

/** Nothing where there is nothing to say. */
export function HeldFacts({ facts, today, speech }: HeldFactsProps) {
  const { held, heldToday, day, isArticleDay } = facts;
  if (held.length === 0 && (heldToday ?? []).length === 0) return null;
  const shown = { today, reviewed: facts.reviewed, speech };
  const date = formatPartialDate(isArticleDay ? day : facts.reviewed, speech.locale);
  return (
    <div class="bg-facts">
      {held.length === 0 ? null : (
        <section>
          <h3>{speech.t(isArticleDay && heldToday !== undefined ? 'cardAtArticle' : 'cardAsOf', date)}</h3>
          <FactList facts={held} {...shown} />
        </section>
      )}
      {heldToday === undefined || heldToday.length === 0 ? null : (
        <section>
          <h3>{speech.t('cardToday')}</h3>
          <FactList facts={heldToday} {...shown} />
        </section>
      )}
    </div>
  );
}

interface FactListProps {
  readonly facts: readonly HeldFact[];
  readonly today: string;
  readonly reviewed: string;
  readonly speech: Speech;
}

/** Facts with the time they held. Only the glossary has any, and it is in English. */
export function FactList({ facts, ...shown }: FactListProps) {
  return (
    <ul lang="en">
      {facts.map((fact) => (
        <li key={`${fact.label}${fact.from}`}>
          {fact.label} <small {...speechLanguage(shown.speech)}>{spanOf(fact, shown)}</small>
        </li>
      ))}
    </ul>
  );
}

function spanOf(fact: HeldFact, { today, reviewed, speech }: Omit<FactListProps, 'facts'>): string {
  const from = formatYear(fact.from, speech.locale);
  if (fact.until === undefined) {
    return speech.t('cardSince', from, formatPartialDate(reviewed.slice(0, 7), speech.locale));
  }
  const until = formatYear(fact.until, speech.locale);
  return speech.t(isOver(fact, today) ? 'cardHeldUntil' : 'cardHeld', from, until);
}
