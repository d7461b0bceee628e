/** How deeply a JSON text is nested, found without parsing it: a hostile file must not exhaust the stack of a parser. */
import { findJsonFault } from './find-json-fault.ts';
import { ParseError } from './reader.ts';

/** Throws ParseError if brackets outside of strings are nested deeper than `max`. What is no JSON at all may pass. */
export function checkJsonDepth(text: string, max: number): void {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > max) throw new ParseError('', { code: 'tooDeep', most: max });
    } else if (char === ']' || char === '}') depth -= 1;
  }
}

/** Parses a JSON text of at most `max` levels. Throws ParseError, with the line, if it is none. */
export function parseJson(text: string, max: number): unknown {
  checkJsonDepth(text, max);
  try {
    return JSON.parse(text);
  } catch {
    throw new ParseError('', { code: 'notJson', line: findJsonFault(text) ?? 1 }); // the parser's own words are English
  }
}
