/** The extension API's storage and the browser's locks, in memory, with faults to order. */
import { vi } from 'vitest';

type AreaName = 'sync' | 'local' | 'session';
type Values = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: AreaName) => void;

export interface FakeArea {
  /** What lies in it; may be set to anything. */
  values: Values;
  /** Every write fails with this from now on. */
  failure: Error | undefined;
  /** Every reading fails with this from now on. */
  unreadable: Error | undefined;
  /** What would leave more than so many bytes is refused. */
  quota: number;
}

export interface FakeStorage {
  readonly sync: FakeArea;
  readonly local: FakeArea;
  readonly session: FakeArea;
  /** What to put in place of src/platform/browser.ts. */
  readonly browser: unknown;
}

const copy = <T>(value: T): T => structuredClone(value);

/** As the browsers answer when an area is full. */
export const FULL = new Error('QUOTA_BYTES quota exceeded');

const createArea = (): FakeArea => ({
  values: {},
  failure: undefined,
  unreadable: undefined,
  quota: Number.POSITIVE_INFINITY,
});

/** An empty storage. */
export function createFakeStorage(): FakeStorage {
  const listeners = new Set<Listener>();
  const areas: Record<AreaName, FakeArea> = { sync: createArea(), local: createArea(), session: createArea() };

  const write = (name: AreaName, change: (values: Values) => Values) => {
    const area = areas[name];
    const before = area.values;
    const after = change(copy(before));
    const isFull =
      JSON.stringify(after).length > area.quota && JSON.stringify(after).length > JSON.stringify(before).length;
    if (area.failure !== undefined || isFull) return Promise.reject(area.failure ?? FULL);
    area.values = after;
    const keys = new Set([...Object.keys(before), ...Object.keys(area.values)]);
    const changes = Object.fromEntries(
      [...keys]
        .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(area.values[key]))
        .map((key) => [key, { oldValue: before[key], newValue: area.values[key] }]),
    );
    if (Object.keys(changes).length > 0) for (const listener of listeners) listener(changes, name);
    return Promise.resolve();
  };
  const toApi = (name: AreaName) => ({
    get: async (keys: null | string | readonly string[]) => {
      await Promise.resolve(); // as in a browser, others get their turn
      const { unreadable } = areas[name];
      if (unreadable !== undefined) throw unreadable;
      const wanted = keys === null ? Object.keys(areas[name].values) : [keys].flat();
      return copy(Object.fromEntries(Object.entries(areas[name].values).filter(([key]) => wanted.includes(key))));
    },
    set: (values: Values) => write(name, (before) => ({ ...before, ...copy(values) })),
    remove: (keys: string | readonly string[]) =>
      write(name, (before) =>
        Object.fromEntries(Object.entries(before).filter(([key]) => ![keys].flat().includes(key))),
      ),
    clear: () => write(name, () => ({})),
  });
  vi.stubGlobal('navigator', { locks: createFakeLocks() });
  return {
    ...areas,
    browser: {
      storage: {
        sync: toApi('sync'),
        local: toApi('local'),
        session: toApi('session'),
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  };
}

function createFakeLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, act: () => Promise<T>): Promise<T> {
      const mine = (last.get(name) ?? Promise.resolve()).then(act);
      last.set(
        name,
        mine.catch(() => undefined), // a failure ends a turn as well
      );
      return mine;
    },
  };
}
