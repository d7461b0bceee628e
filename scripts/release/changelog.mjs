// Reads CHANGELOG.md, which says what the newest version is and what it brings.

const HEADING = /^## (.+)$/;
const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * @param {string} text CHANGELOG.md
 * @returns {{version: string, notes: string, unreleased: string}} the newest version, what is written below it and what
 *   is below "Unreleased", both trimmed and perhaps empty
 * @throws {Error} if the newest section after "Unreleased" is not headed by a version
 */
export function readChangelog(text) {
  const sections = [];
  for (const line of text.split('\n')) {
    const title = HEADING.exec(line)?.[1];
    if (title !== undefined) sections.push({ title: title.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  const bodyOf = (section) => section?.lines.join('\n').trim() ?? '';
  const newest = sections.find(({ title }) => title !== 'Unreleased');
  if (newest === undefined || !VERSION.test(newest.title)) {
    throw new Error(`CHANGELOG.md: the newest section is “${newest?.title}”, not a version`);
  }
  return {
    version: newest.title,
    notes: bodyOf(newest),
    unreleased: bodyOf(sections.find(({ title }) => title === 'Unreleased')),
  };
}
