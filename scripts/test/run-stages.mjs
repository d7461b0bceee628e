// Runs stages side by side as far as they allow it.

/** As many as the smallest machine this is meant for has cores. */
const SIDE_BY_SIDE = 2;

/**
 * Runs all stages and reports each as it ends. A stage whose need failed is not run and says so; it is no failure of
 * its own, since the run has failed already.
 *
 * @param {readonly import('./stages.mjs').Stage[]} stages
 * @param {(stage: import('./stages.mjs').Stage, outcome: object, seconds: number) => void} report
 */
export async function runStages(stages, report) {
  const waiting = [...stages];
  const passed = new Set();
  const ended = new Set();
  const running = new Map();

  const next = () =>
    waiting.find(
      ({ needs = [], isAlone = false }) =>
        needs.every((need) => ended.has(need)) &&
        (isAlone ? running.size === 0 && waiting.every((one) => one.isAlone) : running.size < SIDE_BY_SIDE),
    );

  const start = async (stage) => {
    const began = performance.now();
    const unmet = (stage.needs ?? []).find((need) => !passed.has(need));
    let outcome;
    if (unmet !== undefined) {
      outcome = { passed: 0, failed: 0, skipped: 1, output: '', note: `not run: "${unmet}" failed` };
    } else {
      try {
        outcome = await stage.run();
      } catch (error) {
        outcome = { passed: 0, failed: 1, skipped: 0, output: String(error?.stack ?? error) };
      }
    }
    if (unmet === undefined && outcome.failed === 0) passed.add(stage.name);
    ended.add(stage.name);
    running.delete(stage.name);
    report(stage, outcome, (performance.now() - began) / 1000);
  };

  while (waiting.length > 0 || running.size > 0) {
    const stage = next();
    if (stage === undefined) {
      if (running.size === 0) throw new Error(`no stage can start; waiting: ${waiting.map(({ name }) => name)}`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(stage), 1);
    running.set(
      stage.name,
      Promise.resolve().then(() => start(stage)),
    );
  }
}
