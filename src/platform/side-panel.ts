/** The side panel (Chromium) or sidebar (Firefox): two APIs for one thing, absent on phones. */
import { browser } from './browser.ts';

interface PanelApis {
  readonly sidePanel?: { open(options: { readonly tabId: number } | { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has one. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens it in the window of a tab. Must be called while the browser still knows of the reader's click or key: nothing
 * may be awaited first. Rejects where there is no side panel, or with the browser's own refusal.
 */
export function openSidePanel(tab: { readonly id: number | undefined }): Promise<void> {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  if (sidePanel !== undefined && tab.id !== undefined) return sidePanel.open({ tabId: tab.id });
  if (sidebarAction !== undefined) return sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}
