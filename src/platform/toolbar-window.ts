/** Whether the popup's page stands in the toolbar's window, which is as large as its content, or in a tab, which is not. */
import { browser } from './browser.ts';

/** Narrower screens are phones, on which the popup fills the screen. */
const NARROWEST_DESKTOP_PX = 600;

/** True in the window that opens at the toolbar button of a desktop browser. */
export function isToolbarWindow(): boolean {
  const windows: readonly unknown[] = browser.extension.getViews({ type: 'popup' });
  return screen.width >= NARROWEST_DESKTOP_PX && windows.includes(window);
}
