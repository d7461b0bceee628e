/** What a failed write to storage means to the reader. */
import { Refusal } from '../core/parsing/fault.ts';

/**
 * Writes; where the browser refuses for want of room, rejects with a Refusal that says so, else with the browser's own
 * error. Chromium says "QUOTA_BYTES quota exceeded" or "MAX_WRITE_OPERATIONS_PER_MINUTE", Firefox "QuotaExceededError".
 */
export async function refuseWhereFull(area: 'local' | 'sync', write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    if (!/quota/i.test(words)) throw error;
    const code = /max_write_operations/i.test(words) ? 'syncBusy' : area === 'local' ? 'localFull' : 'syncFull';
    throw new Refusal({ code }, { cause: error });
  }
}
