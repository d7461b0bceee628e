import { describe, expect, it } from 'vitest';
import { judgeLint } from '../../../scripts/test/extension-lint.mjs';
import { runStages } from '../../../scripts/test/run-stages.mjs';
import { countTests } from '../../../scripts/test/run-vitest.mjs';
import { filesOfPage } from '../../../scripts/test/size-budgets.mjs';

const file = (status, ...tests) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

describe('countTests', () => {
  it('counts tests one by one', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo')] };
    expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    expect(countTests({ testResults: [file('passed', 'passed'), file('failed')] })).toMatchObject({ failed: 1 });
  });

  it('counts a file whose set-up failed, with all its tests skipped, as a failure', () => {
    expect(countTests({ testResults: [file('failed', 'skipped', 'skipped')] })).toMatchObject({ failed: 1 });
  });

  it('counts a run without any test as a failure', () => {
    expect(countTests({ testResults: [] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('judgeLint', () => {
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'a.js', line: 1, message: 'Unsafe' };
  const allowed = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'a.js', count: 1 }];

  it('accepts exactly the allowed warnings', () => {
    expect(judgeLint({ errors: [], warnings: [warning] }, allowed)).toEqual([]);
  });

  it.each([
    ['an error', { errors: [{ code: 'X', message: 'bad' }], warnings: [warning] }],
    ['another file', { errors: [], warnings: [warning, { ...warning, file: 'b.js' }] }],
    ['one more of the same', { errors: [], warnings: [warning, warning] }],
    ['an allowed one that no longer comes', { errors: [], warnings: [] }],
  ])('complains of %s', (_what, report) => {
    expect(judgeLint(report, allowed)).toHaveLength(1);
  });
});

describe('filesOfPage', () => {
  it('finds the scripts and style sheets of a page, nothing from elsewhere', () => {
    const html = `<link rel="stylesheet" href="popup.css"><link rel="icon" href="a.png">
      <script src="../popup/popup.js" type="module"></script><script src="https://x.example/y.js"></script>`;
    expect(filesOfPage(html)).toEqual(['popup.css', '../popup/popup.js']);
  });
});

describe('runStages', () => {
  const ok = async () => ({ passed: 1, failed: 0, skipped: 0, output: '' });
  const bad = async () => ({ passed: 0, failed: 1, skipped: 0, output: 'why' });
  const run = async (stages) => {
    const outcomes = new Map();
    await runStages(stages, ({ name }, outcome) => outcomes.set(name, outcome));
    return outcomes;
  };

  it('runs every stage that needs nothing that failed', async () => {
    const outcomes = await run([
      { name: 'a', run: bad },
      { name: 'b', needs: ['a'], run: ok },
      { name: 'c', needs: ['b'], run: ok },
      { name: 'd', run: ok },
    ]);
    const counts = [...outcomes].map(([name, { passed, failed, skipped }]) => [name, { passed, failed, skipped }]);
    expect(Object.fromEntries(counts)).toEqual({
      a: { passed: 0, failed: 1, skipped: 0 },
      b: { passed: 0, failed: 0, skipped: 1 },
      c: { passed: 0, failed: 0, skipped: 1 },
      d: { passed: 1, failed: 0, skipped: 0 },
    });
  });

  it('counts a stage that throws as failed', async () => {
    const outcomes = await run([{ name: 'a', run: () => Promise.reject(new Error('broken')) }]);
    expect(outcomes.get('a')).toMatchObject({ failed: 1, output: expect.stringContaining('broken') });
  });

  it('runs at most two side by side, and one that measures time alone', async () => {
    let running = 0;
    const peaks = new Map();
    const watch = (name) => async () => {
      running++;
      await new Promise((resolve) => setTimeout(resolve, 10));
      peaks.set(name, running);
      running--;
      return ok();
    };
    await run([
      ...['a', 'b', 'c', 'd'].map((name) => ({ name, run: watch(name) })),
      ...['e', 'f'].map((name) => ({ name, isAlone: true, run: watch(name) })),
    ]);
    expect(Math.max(...['a', 'b', 'c', 'd'].map((name) => peaks.get(name)))).toBe(2);
    expect([peaks.get('e'), peaks.get('f')]).toEqual([1, 1]);
  });
});
