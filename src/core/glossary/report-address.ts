/** Where readers tell that an entry is wrong. The one place that knows the project's address. */
import type { EntryId } from './entry.ts';

const NEW_ISSUE = 'https://github.com/backgrounder-extension/backgrounder/issues/new';

/** The form in .github/ISSUE_TEMPLATE; its field `entry` is filled in by the address. */
const FORM = 'wrong-entry.yml';

/** The address of a report about an entry. It names the entry and nothing of the page or the reader. */
export function reportAddress(entry: EntryId): string {
  const title = encodeURIComponent(`Entry: ${entry}`);
  return `${NEW_ISSUE}?template=${FORM}&title=${title}&entry=${encodeURIComponent(entry)}`;
}
