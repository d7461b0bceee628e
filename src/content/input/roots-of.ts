const known = new WeakMap<Event, readonly ShadowRoot[]>();

/**
 * The open shadow roots on the way of an event: a caret inside of them is found only if they are named. An event tells
 * them only while it is under way, so the first asking is remembered.
 */
export function rootsOf(event: Event): readonly ShadowRoot[] {
  const found =
    known.get(event) ?? event.composedPath().filter((node): node is ShadowRoot => node instanceof ShadowRoot);
  known.set(event, found);
  return found;
}
