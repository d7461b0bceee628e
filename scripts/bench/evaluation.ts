/** How long a browser takes to compile and run the content script in a page, out of Chromium's own trace. */
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { median } from './statistics.ts';

const RUNS = 25;
/** The script runs when the page is at rest, which is soon on a small one. */
const AFTER_LOAD_MS = 300;

/** Milliseconds of the processor's time, where the trace tells it. */
export interface Evaluation {
  readonly runs: number;
  readonly medianMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  /** Of the thread's own clock, which stands while others have the processor. Microseconds, as `dur`. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Opens the page again and again. Throws if the trace does not show the content script. */
export async function benchEvaluation(browser: ReaderBrowser, url: string): Promise<Evaluation> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
    await page.goto(url);
    await pause(AFTER_LOAD_MS);
    const trace = await page.tracing.stop();
    await page.close();
    if (trace === undefined) throw new Error('Chromium gave no trace');
    times.push(evaluationIn(new TextDecoder().decode(trace)));
  }
  return { runs: RUNS, medianMs: median(times) };
}

function evaluationIn(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }; // Chromium's format
  const found = traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/content.js') === true,
  );
  const [event] = found;
  const duration = event?.tdur ?? event?.dur;
  if (duration === undefined) throw new Error('the trace does not show the content script');
  return duration / 1000;
}
