/** The only importer of the polyfill: promises and one name for the extension API in every browser. */
import polyfill from 'webextension-polyfill';

/** The extension API as promises. A no-op from Chrome 148 on, which has `browser` itself. */
export const browser = polyfill;

/**
 * Whether this script still belongs to a living extension. After an update or a reload an orphaned content script
 * finds no runtime id, and every call would throw.
 */
export function isContextAlive(): boolean {
  try {
    return polyfill.runtime?.id !== undefined;
  } catch {
    return false; // Chromium throws "Extension context invalidated" on the property itself: the very answer asked for
  }
}
