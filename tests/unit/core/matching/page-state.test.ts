import { describe, expect, it } from 'vitest';
import type { BlockFindings, CandidateFinding, MeaningFinding } from '../../../../src/core/matching/findings.ts';
import { type PageState, packPageState, parsePageState } from '../../../../src/core/matching/page-state.ts';
import { RULE_NAMES } from '../../../../src/core/matching/rules.ts';

const HALL: MeaningFinding = { entry: 'mira-hall', form: 'Hall', source: 'called', ambiguous: true };
const PLAIN: CandidateFinding = {
  start: 4,
  end: 8,
  text: 'Hall',
  nested: false,
  meanings: [HALL],
  stops: [],
  passes: [],
  word: 1,
  isExplained: false,
};
const BLOCK: BlockFindings = {
  id: 7,
  order: 1.5,
  lang: 'en-GB',
  length: 12,
  case: 'sentence',
  words: 'asked council ^harbour',
  candidates: [PLAIN],
};

/** What comes back from a state that crossed the border as JSON. */
const back = (...blocks: readonly BlockFindings[]) => parsePageState(JSON.parse(JSON.stringify(packPageState(blocks))));
const withCandidate = (more: Partial<CandidateFinding>): BlockFindings => ({
  ...BLOCK,
  candidates: [{ ...PLAIN, ...more }],
});

describe('what is known of a block', () => {
  it.each<[string, BlockFindings]>([
    ['nothing special', BLOCK],
    ['a headline', { ...BLOCK, case: 'headline' }],
    ['without candidates', { ...BLOCK, candidates: [] }],
    ['a candidate inside another', withCandidate({ nested: true })],
    ['one that names somebody else', withCandidate({ namesOther: true })],
    ['one in quotation marks', withCandidate({ isQuoted: true })],
    ['one that is explained beside it', withCandidate({ isExplained: true })],
    ['one that defines an acronym', withCandidate({ defines: ['harbour-council'] })],
    ['one that defines none of ours', withCandidate({ defines: [] })],
    ['one with a title before it', withCandidate({ before: 'asked the minister' })],
    ['one that may be an ordinary word', withCandidate({ ordinary: 'hall' })],
    ['a name that begins earlier', withCandidate({ whole: { start: 0, text: 'Al-Hall' } })],
    ['… and is somebody’s in full', withCandidate({ whole: { start: 0, text: 'M. Hall' }, namesInFull: 'mira-hall' })],
    ['one stopped for good', withCandidate({ stops: [{ rule: 'guard:hyphen' }] })],
    ['one stopped unless', withCandidate({ stops: [{ rule: 'guard:neighbour-after', unlessCommon: 'road' }] })],
    ['one that passed', withCandidate({ passes: ['pass:title', 'pass:demonym'] })],
    ['one without a meaning left', withCandidate({ meanings: [] })],
    ['a meaning that is stopped', withCandidate({ meanings: [{ ...HALL, stoppedBy: 'guard:team' }] })],
    [
      'two meanings of one form',
      withCandidate({ meanings: [HALL, { ...HALL, entry: 'town-hall', ambiguous: false }] }),
    ],
    ['two sources of one form', withCandidate({ meanings: [HALL, { ...HALL, source: 'name' }] })],
  ])('comes back as it was: %s', (_, block) => {
    expect(back(block)).toEqual([block]);
  });

  it('comes back for every rule', () => {
    const stops = RULE_NAMES.map((rule) => ({ rule }));
    for (const stop of stops)
      expect(back(withCandidate({ stops: [stop] }))).toEqual([withCandidate({ stops: [stop] })]);
  });

  it('stores a meaning that recurs once, and tells apart those that differ in one thing', () => {
    const stopped = { ...HALL, stoppedBy: 'guard:team' } as const;
    const certain = { ...HALL, ambiguous: false };
    const others = [{ ...HALL, form: 'Halls' }, { ...HALL, source: 'form' as const }, stopped, certain];
    const meanings = [HALL, ...others, HALL];
    const state = packPageState([withCandidate({ meanings }), withCandidate({ meanings })]);
    expect(state.meanings).toHaveLength(5);
    expect(back(withCandidate({ meanings }))[0]?.candidates[0]?.meanings).toEqual(meanings);
  });
});

interface Tree {
  readonly [key: string | number]: Tree;
}

/** A state with one value replaced: `at` is the way to it. */
function damaged(at: readonly (string | number)[], value: unknown): unknown {
  const packed = packPageState([withCandidate({ stops: [{ rule: 'guard:hyphen' }] })]);
  const state = JSON.parse(JSON.stringify(packed)) as Tree; // plain data, a copy to be damaged
  const parent = at.slice(0, -1).reduce<Tree>((inside, key) => inside[key] ?? {}, state);
  Object.assign(parent, { [at.at(-1) ?? '']: value });
  return state;
}

const CANDIDATE = ['blocks', 0, 6, 0] as const;

describe('a state that is none of ours', () => {
  it.each<[readonly (string | number)[], unknown, string]>([
    [['version'], 2, 'state.version: expected 3'],
    [['meanings'], {}, 'state.meanings'],
    [['meanings', 0], ['mira-hall', 'Hall', 4, 1], 'state.meanings[0]: expected a list of 5'],
    [['meanings', 0], { 0: 'mira-hall', length: 5 }, 'state.meanings[0]: expected a list of 5'],
    [['meanings', 0, 2], 5, 'state.meanings[0]'],
    [['meanings', 0, 3], 2, 'state.meanings[0]'],
    [['meanings', 0, 3], true, 'state.meanings[0]'],
    [['meanings', 0, 4], RULE_NAMES.length, 'state.meanings[0]'],
    [['meanings', 0, 4], -2, 'state.meanings[0]'],
    [['blocks'], 'none', 'state.blocks'],
    [['blocks', 0, 0], '7', 'state.blocks[0].id'],
    [['blocks', 0, 1], null, 'state.blocks[0].order'],
    [['blocks', 0, 2], 7, 'state.blocks[0].lang'],
    [['blocks', 0, 3], -1, 'state.blocks[0].length'],
    [['blocks', 0, 4], 2, 'state.blocks[0].case'],
    [['blocks', 0, 5], ['asked'], 'state.blocks[0].words'],
    [['blocks', 0, 6], 'none', 'state.blocks[0].candidates'],
    [CANDIDATE, [4, 8, 'Hall'], 'state.blocks[0].candidates[0]: expected a list of 12'],
    [[...CANDIDATE, 1], 9, 'state.blocks[0].candidates[0]: span and text disagree'],
    [[...CANDIDATE, 2], '', 'state.blocks[0].candidates[0]: span and text disagree'],
    [[...CANDIDATE, 4], 32, 'state.blocks[0].candidates[0]'],
    [[...CANDIDATE, 5], [1], 'expected a meaning, found 1'],
    [[...CANDIDATE, 6], [[0]], 'expected a list of 2'],
    [[...CANDIDATE, 6], [[RULE_NAMES.length, '']], 'state.blocks[0].candidates[0]'],
    [[...CANDIDATE, 10], ['mira-hall', 'x', 'M. Hall'], 'state.blocks[0].candidates[0]'],
  ])('is refused at %j: %j', (at, value, message) => {
    expect(() => parsePageState(damaged(at, value))).toThrow(message);
  });

  it('is refused where a candidate is empty', () => {
    const empty = damaged([...CANDIDATE, 2], '') as PageState; // its own type, but for the values
    expect(() => parsePageState(JSON.parse(JSON.stringify(empty).replace('[4,8,""', '[4,4,""')))).toThrow('disagree');
  });

  it.each([null, [], 'state', 7])('is refused as a whole: %j', (value) => {
    expect(() => parsePageState(value)).toThrow('state: expected a page state');
  });
});
