/**
 * Who a bare surname means: the last bearer named in full before it, ours or not ("Edi Rama … Rama", until "John Rama"
 * is named). Before any full name, only a surname with a single bearer on the page means somebody.
 */
import type { EntryId } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { RuleName, RuleSwitch } from '../rules.ts';
import type { Sense } from '../sense.ts';
import { lastBefore } from './in-order.ts';
import { type Office, officeIn, type Tenure, tenureOf } from './title-office.ts';

/** Somebody is named in full. `position` counts candidates in reading order; `bearer` is undefined for a person who is none of ours. */
export interface Naming {
  readonly position: number;
  readonly bearer: Sense | undefined;
}

/** A bare surname as it stands in the text. */
export interface BareSurname {
  readonly text: string;
  readonly position: number;
  /** The words before it, see `CandidateFinding.before`. */
  readonly before: string;
  /** The persons called so whom the glossary knows. */
  readonly bearers: readonly Sense[];
}

/** Either the person, with the rules that say so, or the rule that forbids. */
export type SurnameVerdict =
  | { readonly entry: EntryId; readonly why: readonly RuleName[] }
  | { readonly stoppedBy: RuleName };

/** All namings on a page, by surname. */
export class Namings {
  readonly #bySurname = new Map<string, Naming[]>();

  /** Notes a naming. Positions must not fall. */
  add(surname: string, naming: Naming): void {
    const key = foldWord(surname);
    const known = this.#bySurname.get(key) ?? [];
    known.push(naming);
    this.#bySurname.set(key, known);
  }

  /** The namings of a surname in reading order. */
  of(surname: string): readonly Naming[] {
    return this.#bySurname.get(foldWord(surname)) ?? [];
  }
}

/** Decides who `surname` means. `supports` says whether the rest of the page speaks for a person nobody has named in full. */
export function resolveSurname(
  surname: BareSurname,
  namings: Namings,
  options: {
    readonly published: string | undefined;
    readonly on: RuleSwitch;
    readonly supports: (sense: Sense) => boolean;
  },
): SurnameVerdict {
  const { published, on } = options;
  const all = namings.of(surname.text);
  const office = officeIn(surname.before);
  if (!on('resolve:surname')) {
    const [only, second] = surname.bearers;
    if (only !== undefined && second === undefined) return { entry: only.id, why: [] };
  }
  if (all.length === 0) return fromOffice(surname, office, options);
  const bearer = currentBearer(all, surname.position, on);
  const tenure = bearer === undefined || office === undefined ? 'unknown' : tenureOf(bearer.roles, office, published);
  if (bearer !== undefined && tenure === 'future' && on('resolve:title-date'))
    return { stoppedBy: 'resolve:title-date' };
  if (office !== undefined && tenure === 'unknown' && on('resolve:title-office')) {
    const fitting = fittingBearers(all, office, published);
    if (fitting.size > 1) return { stoppedBy: 'resolve:other-bearer' };
    for (const sense of fitting) return { entry: sense.id, why: ['resolve:surname', 'resolve:title-office'] };
  }
  if (bearer === undefined) return { stoppedBy: 'resolve:other-bearer' };
  return { entry: bearer.id, why: ['resolve:surname'] };
}

/** The last one named before the position; before any naming the page's only bearer. */
function currentBearer(all: readonly Naming[], position: number, on: RuleSwitch): Sense | undefined {
  const namings = on('resolve:other-bearer') ? all : all.filter((naming) => naming.bearer !== undefined);
  const last = lastBefore(namings, position);
  if (last !== undefined) return last.bearer;
  const [first] = namings;
  return namings.every((naming) => naming.bearer?.id === first?.bearer?.id) ? first?.bearer : undefined;
}

function fittingBearers(all: readonly Naming[], office: Office, day: string | undefined): ReadonlySet<Sense> {
  const fits = (tenure: Tenure) => tenure === 'held' || tenure === 'past';
  const known = all.flatMap(({ bearer }) => (bearer === undefined ? [] : [bearer]));
  return new Set(known.filter((sense) => fits(tenureOf(sense.roles, office, day))));
}

/**
 * "Prime Minister Rama" on a page that never names him in full: title, surname and day point to one person, and the
 * page must speak of their world besides. Without a day the page may be of any year: silence.
 */
function fromOffice(
  { bearers }: BareSurname,
  office: Office | undefined,
  { published, on, supports }: Parameters<typeof resolveSurname>[2],
): SurnameVerdict {
  const silent = { stoppedBy: 'resolve:surname' } as const;
  if (office === undefined || !office.sole || published === undefined || !on('resolve:title-office')) return silent;
  const tenures = bearers.map((sense) => ({ sense, tenure: tenureOf(sense.roles, office, published) }));
  const holders = tenures.filter(({ tenure }) => tenure === 'held');
  const [holder] = holders;
  if (holder === undefined) {
    return tenures.some(({ tenure }) => tenure === 'future') ? { stoppedBy: 'resolve:title-date' } : silent;
  }
  return holders.length === 1 && supports(holder.sense)
    ? { entry: holder.sense.id, why: ['resolve:title-office'] }
    : silent;
}
