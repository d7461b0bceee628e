import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPatiently } from '../../../src/platform/ask-patiently.ts';

const fake = vi.hoisted(() => ({
  isAlive: true,
  asked: [] as string[],
  /** What becomes of each message, in order. */
  fates: [] as (() => Promise<unknown>)[],
}));
vi.mock('../../../src/platform/browser.ts', () => ({ isContextAlive: () => fake.isAlive }));
vi.mock('../../../src/platform/ask-background.ts', () => ({
  askBackground: (name: string) => {
    fake.asked.push(name);
    return fake.fates.shift()?.() ?? Promise.reject(new Error('asked once too often'));
  },
}));

const answered = () => Promise.resolve([]);
const closed = () => Promise.reject(new Error('The message port closed before a response was received.'));
const lost = () => new Promise<never>(() => undefined);
const ask = () => askPatiently('describeEntries', { entries: [] });

describe('askPatiently', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fake.isAlive = true;
    fake.asked = [];
  });
  afterEach(() => vi.useRealTimers());

  it('asks once where there is an answer', async () => {
    fake.fates = [answered];
    await expect(ask()).resolves.toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks again a moment later if the background was stopped over the question', async () => {
    fake.fates = [closed, answered];
    const answer = ask();
    await vi.advanceTimersByTimeAsync(149);
    expect(fake.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await expect(answer).resolves.toEqual([]);
  });

  it('asks again where nobody says that the question is lost, after fifteen seconds', async () => {
    fake.fates = [lost, answered];
    const answer = ask();
    await vi.advanceTimersByTimeAsync(15_150);
    await expect(answer).resolves.toEqual([]);
    expect(fake.asked).toHaveLength(2);
  });

  it('asks no third time', async () => {
    fake.fates = [closed, closed];
    const answer = expect(ask()).rejects.toThrow('port closed');
    await vi.advanceTimersByTimeAsync(60_000);
    await answer;
    expect(fake.asked).toHaveLength(2);
  });

  it('asks no second time for an extension that is gone', async () => {
    fake.fates = [closed];
    fake.isAlive = false;
    await expect(ask()).rejects.toThrow('port closed');
    expect(fake.asked).toHaveLength(1);
  });
});
