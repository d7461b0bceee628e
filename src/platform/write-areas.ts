/** Writing to two storage areas as if they were one. */
import type { AreaWrites, StoredAreas } from '../core/settings/plan-storage.ts';
import { browser } from './browser.ts';
import { refuseWhereFull } from './storage-refusal.ts';

type Area = 'local' | 'sync';
interface Writes {
  readonly local: AreaWrites;
  readonly sync: AreaWrites;
}

/**
 * Writes to both areas, or to none: what was written before a failure is put back as `stored` has it. Rejects with a
 * Refusal if there is no room, else with the browser's error. `local` comes first: it is the one that runs full, `sync` carries the version.
 */
export async function writeAreas(stored: StoredAreas, writes: Writes): Promise<void> {
  const written: Area[] = [];
  try {
    for (const area of ['local', 'sync'] as const) {
      written.push(area); // one write may have come through before the other failed
      await writeArea(area, writes[area]);
    }
  } catch (error) {
    for (const area of written) await writeArea(area, undoOf(stored[area], writes[area]));
    throw error;
  }
}

async function writeArea(area: Area, { set, remove }: AreaWrites): Promise<void> {
  if (Object.keys(set).length > 0) await refuseWhereFull(area, () => browser.storage[area].set({ ...set }));
  if (remove.length > 0) await browser.storage[area].remove([...remove]);
}

function undoOf(before: Readonly<Record<string, unknown>>, { set, remove }: AreaWrites): AreaWrites {
  const touched = [...Object.keys(set), ...remove];
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(before));
  return {
    set: Object.fromEntries(touched.filter((key) => values.has(key)).map((key) => [key, values.get(key)])),
    remove: touched.filter((key) => !values.has(key)),
  };
}
