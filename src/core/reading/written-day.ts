/** The day that a publisher's date names. */
const IN_FIGURES = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:\D|$)/;
/** With the month as a word, up to the year: figures in another order do not tell the day from the month. */
const IN_WORDS = /^.*[a-z]{3}.*?\b\d{4}\b/i;

/**
 * The day as it stands in a date (`2024-03-05T23:30:00-05:00`, `Tue, 05 Mar 2024 00:30:00 +0100`), `YYYY-MM-DD`, whatever
 * the time and the zone; undefined where no day of this era is written.
 */
export function writtenDay(date: string): string | undefined {
  const inFigures = IN_FIGURES.exec(date)?.slice(1).join('-');
  const day = String(new Date(inFigures ?? `${IN_WORDS.exec(date)?.[0]} UTC`).toJSON()).slice(0, 10);
  // Not the day that a 30 February was taken for.
  return day > '1990' && day < '2100' && day === (inFigures ?? day) ? day : undefined;
}
