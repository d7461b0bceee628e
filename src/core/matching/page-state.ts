/**
 * The state of a page between two requests: the findings of its blocks, packed. The content script keeps it and hands
 * it back unread; it crosses the border as JSON, so it is parsed like anything that comes from outside.
 */
import { integer, list, number, ParseError, type Read, refuse, text } from '../parsing/reader.ts';
import type { FormSource } from './candidate.ts';
import type { BlockFindings, CandidateFinding, MeaningFinding, Stop } from './findings.ts';
import { RULE_NAMES, type RuleName } from './rules.ts';

const FORM_SOURCES = ['name', 'short', 'native', 'form', 'called'] as const satisfies readonly FormSource[];
/** Changes with the shape below and with the list of rules, whose positions are stored. */
const VERSION = 3;
const MAX_BLOCKS = 200_000;
const MAX_CANDIDATES = 1_000_000;
const MAX_TEXT = 10_000_000;
const MAX_SHORT = 10_000;

type PackedMeaning = readonly [entry: string, form: string, source: number, ambiguous: number, stoppedBy: number];
type PackedStop = readonly [rule: number, unlessCommon: string];
type PackedCandidate = readonly [
  start: number,
  end: number,
  text: string,
  word: number,
  flags: number,
  meanings: readonly number[],
  stops: readonly PackedStop[],
  passes: readonly number[],
  ordinary: string,
  before: string,
  full: readonly string[],
  defines: readonly string[],
];
type PackedBlock = readonly [
  id: number,
  order: number,
  lang: string,
  length: number,
  blockCase: number,
  words: string,
  candidates: readonly PackedCandidate[],
];

/** Opaque to everybody but `annotate`. JSON-safe and structured-clone-able. */
export interface PageState {
  readonly version: number;
  readonly meanings: readonly PackedMeaning[];
  readonly blocks: readonly PackedBlock[];
}

const NESTED = 1;
const NAMES_OTHER = 2;
const DEFINES = 4;
const QUOTED = 8;
const EXPLAINED = 16;

const RULE_NUMBERS: ReadonlyMap<RuleName, number> = new Map(RULE_NAMES.map((rule, number) => [rule, number]));

function ruleNumber(rule: RuleName | undefined): number {
  return rule === undefined ? -1 : (RULE_NUMBERS.get(rule) ?? -1);
}

/** Most lists of a candidate are empty. Must not be changed. */
const EMPTY: readonly never[] = [];

function mapped<From, To>(list: readonly From[] | undefined, convert: (one: From) => To): readonly To[] {
  return list === undefined || list.length === 0 ? EMPTY : list.map(convert);
}

/** Packs findings; meanings that recur are stored once. */
export function packPageState(blocks: readonly BlockFindings[]): PageState {
  const meanings: PackedMeaning[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ entry, form, source, ambiguous, stoppedBy }: MeaningFinding): number => {
    const key = `${entry}\u0000${form}\u0000${source}${ambiguous ? '!' : ''}${stoppedBy ?? ''}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, meanings.length);
    const packed = [entry, form, FORM_SOURCES.indexOf(source), ambiguous ? 1 : 0, ruleNumber(stoppedBy)] as const;
    return meanings.push(packed) - 1;
  };
  const packStop = ({ rule, unlessCommon }: Stop): PackedStop => [ruleNumber(rule), unlessCommon ?? ''];
  const pack = (one: CandidateFinding): PackedCandidate => [
    one.start,
    one.end,
    one.text,
    one.word,
    (one.nested ? NESTED : 0) |
      (one.namesOther === true ? NAMES_OTHER : 0) |
      (one.defines === undefined ? 0 : DEFINES) |
      (one.isQuoted === true ? QUOTED : 0) |
      (one.isExplained ? EXPLAINED : 0),
    one.meanings.map(numberOf),
    mapped(one.stops, packStop),
    mapped(one.passes, ruleNumber),
    one.ordinary ?? '',
    one.before ?? '',
    one.whole === undefined ? EMPTY : [one.namesInFull ?? '', String(one.whole.start), one.whole.text],
    one.defines ?? EMPTY,
  ];
  const packed = blocks.map(
    ({ id, order, lang, length, case: blockCase, words, candidates }) =>
      [id, order, lang, length, blockCase === 'headline' ? 1 : 0, words, mapped(candidates, pack)] as const,
  );
  return { version: VERSION, meanings, blocks: packed };
}

/** Reads a state that `packPageState` made. Throws ParseError on anything else. */
export function parsePageState(value: unknown): readonly BlockFindings[] {
  const state = record(value);
  if (state.get('version') !== VERSION) throw new ParseError('state.version', `expected ${VERSION}`);
  const meanings = list(readMeaning, MAX_CANDIDATES)(state.get('meanings'), 'state.meanings');
  return list((block, path) => readBlock(block, path, meanings), MAX_BLOCKS)(state.get('blocks'), 'state.blocks');
}

function record(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(value, 'state', 'a page state');
  return new Map<string, unknown>(Object.entries(value));
}

const short = text(MAX_SHORT);
const offset = integer(0, MAX_TEXT);
const anyNumber: Read<number> = number(-Number.MAX_VALUE, Number.MAX_VALUE);

/** A list of exactly `length` values, not read yet. */
function tuple(value: unknown, path: string, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) refuse(value, path, `a list of ${length}`);
  return Array.from(value);
}

const rule: Read<RuleName> = (value, path) =>
  RULE_NAMES[integer(0, RULE_NAMES.length - 1)(value, path)] ?? refuse(value, path, 'a rule');

const readMeaning: Read<MeaningFinding> = (value, path) => {
  const [entry, form, source, ambiguous, stoppedBy] = tuple(value, path, 5);
  const meaning = {
    entry: short(entry, path),
    form: short(form, path),
    source: FORM_SOURCES[integer(0, FORM_SOURCES.length - 1)(source, path)] ?? refuse(source, path, 'a source'),
    ambiguous: integer(0, 1)(ambiguous, path) === 1,
  };
  return stoppedBy === -1 ? meaning : { ...meaning, stoppedBy: rule(stoppedBy, path) };
};

const readStop: Read<Stop> = (value, path) => {
  const [name, unlessCommon] = tuple(value, path, 2);
  const word = short(unlessCommon, path);
  return word === '' ? { rule: rule(name, path) } : { rule: rule(name, path), unlessCommon: word };
};

function readCandidate(value: unknown, path: string, meanings: readonly MeaningFinding[]): CandidateFinding {
  const [start, end, mention, word, flags, ...rest] = tuple(value, path, 12);
  const [numbers, stops, passes, ordinary, before, full, defines] = rest;
  const bits = integer(0, 31)(flags, path);
  const one = {
    start: offset(start, path),
    end: offset(end, path),
    text: short(mention, path),
    word: offset(word, path),
    nested: (bits & NESTED) !== 0,
    isExplained: (bits & EXPLAINED) !== 0,
    meanings: list((at, where) => meanings[offset(at, where)] ?? refuse(at, where, 'a meaning'), MAX_SHORT)(
      numbers,
      path,
    ),
    stops: list(readStop, 20)(stops, path),
    passes: list(rule, 20)(passes, path),
  };
  if (one.end - one.start !== one.text.length || one.text === '') throw new ParseError(path, 'span and text disagree');
  const common = short(ordinary, path);
  const title = short(before, path);
  const [entry, at, name] = list(short, 3)(full, path);
  const bound = list(short, MAX_SHORT)(defines, path);
  return {
    ...one,
    ...(common === '' ? {} : { ordinary: common }),
    ...(title === '' ? {} : { before: title }),
    ...((bits & NAMES_OTHER) === 0 ? {} : { namesOther: true }),
    ...((bits & QUOTED) === 0 ? {} : { isQuoted: true }),
    ...((bits & DEFINES) === 0 ? {} : { defines: bound }),
    ...(entry === undefined || name === undefined
      ? {}
      : { whole: { start: offset(Number(at), path), text: name }, ...(entry === '' ? {} : { namesInFull: entry }) }),
  };
}

function readBlock(value: unknown, path: string, meanings: readonly MeaningFinding[]): BlockFindings {
  const [id, order, lang, length, blockCase, words, candidates] = tuple(value, path, 7);
  return {
    id: anyNumber(id, `${path}.id`),
    order: anyNumber(order, `${path}.order`),
    lang: short(lang, `${path}.lang`),
    length: offset(length, `${path}.length`),
    case: integer(0, 1)(blockCase, `${path}.case`) === 1 ? 'headline' : 'sentence',
    words: text(MAX_TEXT)(words, `${path}.words`),
    candidates: list((one, where) => readCandidate(one, where, meanings), MAX_CANDIDATES)(
      candidates,
      `${path}.candidates`,
    ),
  };
}
