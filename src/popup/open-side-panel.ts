import { browser } from '../platform/browser.ts';

/** What the two browsers have instead of one API. Absent on Firefox for Android. */
interface PanelApis {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel or a sidebar. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the side panel on the tab and closes the popup. Must be called from a click; nothing is awaited first. */
export function openSidePanel(tabId: number | undefined): void {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  const opening = sidePanel === undefined || tabId === undefined ? sidebarAction?.open() : sidePanel.open({ tabId });
  opening?.then(
    () => window.close(),
    (error: unknown) => console.error('The side panel does not open:', error),
  );
}
