/** The side panel on one entry. */
import type { EntryId } from '../core/glossary/entry.ts';
import { handOver } from '../platform/hand-over.ts';
import { openSidePanel } from '../platform/side-panel.ts';

/** Opens the panel in the window of a tab and hands it the entry. The opening is asked for before anything is awaited. */
export async function showInPanel(entry: EntryId | undefined, tabId: number | undefined): Promise<void> {
  await Promise.all([openSidePanel({ id: tabId }), entry === undefined ? undefined : handOver('panelEntry', entry)]);
}
