// `npm test`: sets up what is missing and runs everything. `--full` adds what takes long. `--only <word>` runs the
// stages whose name contains the word (and what they need). The last line is `N passed, N failed[, N skipped]`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SetupError, setUp } from './setup.mjs';

const NAME_WIDTH = 30;
const MOST_LINES = 300;

function chooseStages(stages, only) {
  if (only === undefined) return stages;
  const chosen = new Set(stages.filter(({ name }) => name.includes(only)));
  for (const stage of chosen) {
    for (const need of stage.needs ?? []) chosen.add(stages.find(({ name }) => name === need));
  }
  if (chosen.size === 0)
    throw new SetupError(`no stage is called “${only}”: ${stages.map(({ name }) => name).join(', ')}`);
  return stages.filter((stage) => chosen.has(stage));
}

function describe({ passed, failed, skipped, note }) {
  const parts = failed > 0 ? [`FAILED (${failed})`] : passed > 0 ? [`ok (${passed})`] : [];
  if (skipped > 0 && note === undefined) parts.push(`${skipped} skipped`);
  if (note !== undefined) parts.push(note);
  return parts.join(', ');
}

function quote(output) {
  const lines = output.trimEnd().split('\n');
  const rest = lines.length - MOST_LINES;
  // What went wrong is said at the end.
  const shown = rest > 0 ? [`… ${rest} lines before`, ...lines.slice(-MOST_LINES)] : lines;
  return shown.map((line) => `    | ${line}`).join('\n');
}

/** Runs the stages; returns the exit code. */
async function main() {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
  const { missing } = setUp();
  const { leftOut, stagesOf } = await import('./test/stages.mjs'); // only now are the packages there
  const { runStages } = await import('./test/run-stages.mjs');
  const stages = chooseStages(stagesOf({ isFull: values.full, missing }), values.only);
  for (const line of leftOut()) console.log(`skipped: ${line}`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  await runStages(stages, (stage, outcome, seconds) => {
    for (const key of ['passed', 'failed', 'skipped']) total[key] += outcome[key];
    console.log(`${stage.name.padEnd(NAME_WIDTH)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${describe(outcome)}`);
    if (outcome.failed > 0) console.log(quote(outcome.output));
  });
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
