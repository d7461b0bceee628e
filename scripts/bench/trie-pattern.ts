/** The best expression a list of strings can be made into: a trie, so that the engine decides character by character. */

interface Node {
  isEnd: boolean;
  readonly next: Map<string, Node>;
}

/** A word-bounded, case-insensitive, global expression that matches the longest of the given strings. */
export function createTrieExpression(strings: readonly string[]): RegExp {
  const root: Node = { isEnd: false, next: new Map() };
  for (const string of strings) {
    let node = root;
    for (const char of string) {
      let child = node.next.get(char);
      if (child === undefined) {
        child = { isEnd: false, next: new Map() };
        node.next.set(char, child);
      }
      node = child;
    }
    node.isEnd = true;
  }
  return new RegExp(`\\b${sourceOf(root)}\\b`, 'gi');
}

function sourceOf(node: Node): string {
  const branches = Array.from(node.next, ([char, child]) => escapeChar(char) + sourceOf(child));
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  const isSingleChar = branches.length === 1 && only.replace('\\', '').length === 1;
  const choice = branches.length === 1 && (isSingleChar || !node.isEnd) ? only : `(?:${branches.join('|')})`;
  return node.isEnd ? `${choice}?` : choice;
}

function escapeChar(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char;
}
