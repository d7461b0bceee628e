/**
 * Where a text stops being JSON. The parsers of the browsers say it in words of their own, some not at all, and the reader
 * of a message needs the line.
 */

const BLANKS = /[ \t\r\n]*/y;
const STRING = String.raw`"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const SCALAR = new RegExp(`${STRING}|${NUMBER}|true|false|null`, 'y');
const KEY = new RegExp(`${STRING}[ \t\r\n]*:`, 'y');

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'rest';

/** The first line (from 1) on which the text breaks JSON's rules; undefined if it is JSON. Uses no stack of calls. */
export function findJsonFault(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const close = (bracket: '[' | '{') => {
    if (open.at(-1) !== bracket) return false;
    open.pop();
    at += 1;
    wanted = 'rest';
    return true;
  };
  for (;;) {
    take(BLANKS);
    const char = text[at];
    if (char === undefined && wanted === 'rest' && open.length === 0) return undefined;
    if (char === ']' && (wanted === 'value or ]' || wanted === 'rest') && close('[')) continue;
    if (char === '}' && (wanted === 'key or }' || wanted === 'rest') && close('{')) continue;
    if (wanted === 'rest' && char === ',' && open.length > 0) {
      at += 1;
      wanted = open.at(-1) === '[' ? 'value' : 'key';
    } else if ((wanted === 'key' || wanted === 'key or }') && take(KEY)) wanted = 'value';
    else if ((wanted === 'value' || wanted === 'value or ]') && (char === '[' || char === '{')) {
      open.push(char);
      at += 1;
      wanted = char === '[' ? 'value or ]' : 'key or }';
    } else if ((wanted === 'value' || wanted === 'value or ]') && take(SCALAR)) wanted = 'rest';
    else return text.slice(0, at).split(/\r\n|\r|\n/).length;
  }
}
