/** Whether a block of text is mostly in capitals, so that acronyms cannot be told from words. */
const MOSTLY = 0.7;
/** Fewer letters beside the acronym tell nothing. */
const MIN_LETTERS = 8;
const CHUNK_UNITS = 4096;

/** Counts letters once, when first asked; then answers for any stretch of capitals to be left aside. */
export function createCapitalsTest(text: string): (start: number, end: number) => boolean {
  let counted: { uppers: number; lowers: number } | undefined;
  return (start, end) => {
    counted ??= countLetters(text);
    const aside = countLetters(text.slice(start, end));
    const uppers = counted.uppers - aside.uppers;
    const letters = uppers + counted.lowers - aside.lowers;
    return letters >= MIN_LETTERS && uppers >= MOSTLY * letters;
  };
}

function countLetters(text: string): { uppers: number; lowers: number } {
  let uppers = 0;
  let lowers = 0;
  for (let start = 0; start < text.length; start += CHUNK_UNITS) {
    const chunk = text.slice(start, start + CHUNK_UNITS);
    uppers += chunk.match(/\p{Lu}/gu)?.length ?? 0;
    lowers += chunk.match(/\p{Ll}/gu)?.length ?? 0;
  }
  return { uppers, lowers };
}
