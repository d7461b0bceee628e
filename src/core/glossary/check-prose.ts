/** Rules for the sentences of an entry that a machine can check. */
import { ParseError } from '../parsing/reader.ts';
import type { Entry } from './entry.ts';
import { sentencesOf } from './sentences.ts';

/** A gist must fit one line of a card. */
const LONGEST_GIST = 160;
/** A background must be read in ten seconds. */
const LONGEST_BACKGROUND = 700;

// A gist is true on any date, so words that mean "at the time of writing" are wrong in it.
const TIMEBOUND =
  /\b(currently|current|now|nowadays|today|today's|former|formerly|recently|recent|ongoing|still|incumbent|at present|presently|this year|last year)\b/i;

/** Throws ParseError if the gist or the background breaks a rule. */
export function checkProse(entry: Entry): void {
  const { gist, background, name } = entry;
  if (gist.length > LONGEST_GIST)
    throw new ParseError('gist', `must have at most ${LONGEST_GIST} characters, has ${gist.length}`);
  if (!/[.!?]["”’)]?$/.test(gist)) throw new ParseError('gist', 'must end with a full stop');
  if (sentencesOf(gist).length !== 1) throw new ParseError('gist', 'must be one sentence');
  const timebound = TIMEBOUND.exec(gist);
  if (timebound !== null) throw new ParseError('gist', `must be true on any date, so not say "${timebound[0]}"`);
  if (repeatsName(gist, name)) throw new ParseError('gist', `must not repeat the name "${name}"`);
  if (background.length > LONGEST_BACKGROUND) {
    throw new ParseError('background', `must have at most ${LONGEST_BACKGROUND} characters, has ${background.length}`);
  }
  const count = sentencesOf(background).length;
  if (count < 2 || count > 4) throw new ParseError('background', `must have two to four sentences, has ${count}`);
}

function repeatsName(gist: string, name: string): boolean {
  const at = gist.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);
  return !isLetter(gist[at - 1]) && !isLetter(gist[at + name.length]);
}
