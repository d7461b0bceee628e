import type { EntryId } from '../../../../../src/core/glossary/entry.ts';
import type {
  BlockFindings,
  BlockWords,
  CandidateFinding,
  MeaningFinding,
} from '../../../../../src/core/matching/findings.ts';
import type { PageContext } from '../../../../../src/core/matching/page-text.ts';
import { type Outcome, resolvePage } from '../../../../../src/core/matching/resolve/resolve-page.ts';
import { type RuleName, switchOff } from '../../../../../src/core/matching/rules.ts';
import type { Sense } from '../../../../../src/core/matching/sense.ts';

/** A sense of which a test says only what it is about; a person is called by the last word of the name. */
export function senseOf(id: EntryId, fields: Partial<Sense> = {}): Sense {
  const { kind = 'organisation', name = id } = fields;
  return {
    pack: 'test',
    familiarity: 2,
    gist: '',
    called: kind === 'person' ? [name.split(' ').at(-1) ?? name] : [],
    cues: [],
    not: [],
    related: [],
    roles: [],
    ...fields,
    id,
    kind,
    name,
  };
}

/** What a form may mean: an entry by a name that is not ambiguous, unless `fields` say otherwise. */
export function meaning(
  entry: EntryId,
  fields: Partial<MeaningFinding> & Pick<MeaningFinding, 'form'>,
): MeaningFinding {
  return { entry, source: 'name', ambiguous: false, ...fields };
}

/** A person's surname. */
export function surname(entry: EntryId, form: string, fields: Partial<MeaningFinding> = {}): MeaningFinding {
  return meaning(entry, { form, source: 'called', ambiguous: true, ...fields });
}

/** A candidate that guard has nothing to say of, unless `fields` do; `blockOf` gives it its place. */
export function candidate(
  text: string,
  meanings: readonly MeaningFinding[],
  fields: Partial<CandidateFinding> = {},
): CandidateFinding {
  return {
    start: 0,
    end: text.length,
    text,
    nested: false,
    meanings,
    stops: [],
    passes: [],
    word: 0,
    isExplained: false,
    ...fields,
  };
}

/** Fields of a block; its words in one text, those with a capital behind `^`. */
type BlockFields = Partial<Omit<BlockFindings, 'words'> & { readonly words: string }>;

/** The words of a text, those behind `^` with a capital. */
function wordsLike(text: string): BlockWords {
  const words = text.split(' ').filter((word) => word !== '');
  const isCommon = (word: string) => !word.startsWith('^');
  return {
    common: words.filter(isCommon),
    capitalised: words.filter((word) => !isCommon(word)).map((word) => word.slice(1)),
  };
}

/** A block of English sentences with the candidates one behind the other, save those that say where they stand. */
export function blockOf(candidates: readonly CandidateFinding[], fields: BlockFields = {}): BlockFindings {
  let end = 0;
  const placed = candidates.map((one) => {
    const start = one.start > 0 ? one.start : end;
    end = Math.max(end, start + one.text.length + 1);
    return { ...one, start, end: start + one.text.length };
  });
  return {
    id: 1,
    order: 1,
    lang: 'en',
    length: 200,
    case: 'sentence',
    ...fields,
    words: wordsLike(fields.words ?? 'rain'),
    candidates: placed,
  };
}

/** Resolves a page whose glossary has these senses. */
export function resolve(
  senses: readonly Sense[],
  blocks: readonly BlockFindings[],
  page: Partial<PageContext> = {},
  disabled: readonly RuleName[] = [],
): readonly Outcome[] {
  const byId = new Map(senses.map((sense) => [sense.id, sense]));
  return resolvePage(
    blocks,
    { lang: 'en', title: '', ...page },
    { senseOf: (id) => byId.get(id), on: switchOff(new Set(disabled)) },
  );
}

/** Outcomes as `text=entry`, or `text:rule` of the rule that stopped it. */
export function said(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map((one) => ('entry' in one ? `${one.text}=${one.entry}` : `${one.text}:${one.stoppedBy}`));
}

/** The rules that let each mention through. */
export function reasons(outcomes: readonly Outcome[]): readonly (readonly RuleName[])[] {
  return outcomes.flatMap((one) => ('entry' in one ? [one.why] : []));
}
