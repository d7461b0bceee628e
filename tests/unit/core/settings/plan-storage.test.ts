import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../../src/core/settings/migrate-settings.ts';
import { planStorage, type StoredAreas } from '../../../../src/core/settings/plan-storage.ts';

const EMPTY: StoredAreas = { sync: {}, local: {} };

describe('what is written for a change', () => {
  it('is the change, its version and nothing else', () => {
    expect(planStorage(EMPTY, { theme: 'dark', known: ['edi-rama'] })).toEqual({
      sync: { set: { theme: 'dark', schema: SCHEMA_VERSION }, remove: [] },
      local: { set: { known: ['edi-rama'] }, remove: [] },
      setAside: [],
    });
  });

  it('is nothing where nothing changes', () => {
    const stored = { sync: { schema: SCHEMA_VERSION, theme: 'dark' }, local: {} };
    const plan = planStorage(stored, { theme: 'dark' });
    expect(plan.sync).toEqual({ set: {}, remove: [] });
    expect(plan.local).toEqual({ set: {}, remove: [] });
  });

  it('takes a choice out that is the default again', () => {
    const stored = { sync: { schema: SCHEMA_VERSION, theme: 'dark', badge: false }, local: { known: ['x'] } };
    expect(planStorage(stored, { theme: 'auto', known: [] })).toEqual({
      sync: { set: {}, remove: ['theme'] },
      local: { set: {}, remove: ['known'] },
      setAside: [],
    });
  });

  it('takes unusable values out and hands them over', () => {
    const stored = { sync: { schema: SCHEMA_VERSION, dwellMs: 'fast' }, local: { known: 7 } };
    const plan = planStorage(stored, { theme: 'dark' });
    expect(plan.sync).toEqual({ set: { theme: 'dark' }, remove: ['dwellMs'] });
    expect(plan.local).toEqual({ set: {}, remove: ['known'] });
    expect(plan.setAside.map(({ key, value }) => [key, value])).toEqual([
      ['dwellMs', 'fast'],
      ['known', 7],
    ]);
  });

  it('with replace: what is not in the change goes back to its default', () => {
    const stored = { sync: { schema: SCHEMA_VERSION, theme: 'dark' }, local: { known: ['x'] } };
    expect(planStorage(stored, { badge: false }, { replace: true })).toEqual({
      sync: { set: { badge: false }, remove: ['theme'] },
      local: { set: {}, remove: ['known'] },
      setAside: [],
    });
  });

  it('leaves an older version alone where nothing changes', () => {
    const stored = { sync: { theme: 'dark' }, local: {} };
    expect(planStorage(stored, {}).sync).toEqual({ set: {}, remove: [] });
  });

  it('writes the version when all that changes is that a choice goes', () => {
    const stored = { sync: { theme: 'dark' }, local: {} };
    expect(planStorage(stored, { theme: 'auto' }).sync).toEqual({ set: { schema: SCHEMA_VERSION }, remove: ['theme'] });
  });

  it('brings values of an older version along with their new version', () => {
    const plan = planStorage({ sync: { theme: 'dark' }, local: {} }, { badge: false });
    expect(plan.sync.set).toEqual({ badge: false, schema: SCHEMA_VERSION });
  });
});
