import { afterEach, beforeAll } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { type Door, openDoor } from './ask.ts';
import type { Session } from './session.ts';

/**
 * The door of a session, opened before the first test. With `resetsSettings` every test leaves the
 * default settings behind. It may be used from within tests and hooks only.
 */
export function useDoor(
  session: Session,
  { resetsSettings = false }: { readonly resetsSettings?: boolean } = {},
): Door {
  let opened: Door | undefined;
  beforeAll(async () => {
    opened = await openDoor(session.browser);
  });
  const door = () => {
    if (opened === undefined) throw new Error('the door has not been opened');
    return opened;
  };
  if (resetsSettings) afterEach(() => door().askBackground('changeSettings', { change: DEFAULT_SETTINGS }));
  return {
    get page() {
      return door().page;
    },
    askBackground: (name, request) => door().askBackground(name, request),
    askPage: (tabId, name, request) => door().askPage(tabId, name, request),
    tabIdOf: (page) => door().tabIdOf(page),
    tabIdOfAddress: (url) => door().tabIdOfAddress(url),
    tabIdOfOwn: (page) => door().tabIdOfOwn(page),
    handOver: (what, text) => door().handOver(what, text),
    listCommands: () => door().listCommands(),
    injectAgain: (tabId) => door().injectAgain(tabId),
    close: () => door().close(),
  };
}
