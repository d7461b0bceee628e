/** Arrow keys between the search field and the rows under it. */

/**
 * Moves the focus up or down among the search field and all buttons marked `data-row`; a letter typed on a row goes to
 * the field. Returns whether the key was used up.
 */
export function moveAmongRows(event: KeyboardEvent): boolean {
  const root = event.currentTarget;
  const { target } = event;
  if (!(root instanceof HTMLElement) || !(target instanceof HTMLElement)) return false;
  const field = root.querySelector<HTMLInputElement>('#query');
  const isRow = target.matches('[data-row], .row-jump');
  if (field === null || (target !== field && !isRow)) return false;
  if (isRow && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    field.focus(); // the letter itself follows the focus
    return false;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return false;
  const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-row]')];
  const here = stops.indexOf(target.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? target);
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
  return true;
}
