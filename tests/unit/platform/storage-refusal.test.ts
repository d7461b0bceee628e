import { expect, it } from 'vitest';
import { refuseWhereFull } from '../../../src/platform/storage-refusal.ts';

const quotaOfFirefox = Object.assign(new Error('storage.sync API call exceeded its quota limitations.'), {
  name: 'QuotaExceededError',
});

it.each([
  ['local', new Error('Resource::kQuotaBytes quota exceeded'), 'local full'],
  ['sync', new Error('QUOTA_BYTES_PER_ITEM quota exceeded'), 'sync full'],
  ['sync', quotaOfFirefox, 'sync full'],
  ['sync', new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'), 'sync busy'],
] as const)('what %s storage says of its limit, “%s”, becomes a refusal', async (area, error, message) => {
  const write = refuseWhereFull(area, () => Promise.reject(error));
  await expect(write).rejects.toMatchObject({ name: 'Refusal', message, cause: error });
});

it('what else goes wrong stays the browser’s own error', async () => {
  const error = new Error('IO error: the disk is gone');
  await expect(refuseWhereFull('local', () => Promise.reject(error))).rejects.toBe(error);
});
