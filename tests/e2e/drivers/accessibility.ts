/** What axe, the usual checker of accessibility, finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

interface AxeOptions {
  readonly runOnly: readonly string[];
  readonly rules: Readonly<Record<string, { readonly enabled: boolean }>>;
}

declare const axe: { run(options: AxeOptions): Promise<AxeResult> };

/** Violations of WCAG 2.2 A and AA and of good practice, a line each; empty if there are none. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // As a debugger's own script it is not bound by the page's content security policy.
  await page.evaluate(`${AXE}; undefined`);
  const { violations } = await page.evaluate(() =>
    axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Still an experiment of axe's: it takes a sign such as "M↓" for words that the label would have to hold.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
