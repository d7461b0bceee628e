/** Pages that ask for a password in their main content are none of our business. */
import { closestOf, contains, findAll, isShown } from '../dom.ts';

/** Where a page keeps its login on every page: not its main content. */
const ASIDE =
  'header, nav, aside, footer, dialog, [role="dialog"], [role="banner"], [role="navigation"], [aria-modal="true"]';

/** Whether a password field can be seen in the main content: the given element, or else whatever is not aside. */
export function asksForPassword(document: Document, main?: Element): boolean {
  return [...findAll(document, 'input[type="password" i]')].some(
    (field) =>
      (main === undefined || contains(main, field)) &&
      closestOf(field, ASIDE) === null &&
      isShown(field) &&
      field.getClientRects().length > 0,
  );
}
