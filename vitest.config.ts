import { configDefaults, defineConfig } from 'vitest/config';
import { BROWSERS } from './scripts/setup/browsers.mjs';

/** `*.test.ts` runs in Node; `*.spec.ts` drives a real browser, and runs once in each. */
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'dist/**', '.stryker-tmp/**'],
    projects: [
      {
        test: {
          name: 'unit',
          // .mjs: tests of the scripts that run before anything is installed
          include: ['tests/**/*.test.{ts,tsx,mjs}'],
          environment: 'node',
          // Only against tests that hang: how fast the machine is must not decide any.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...BROWSERS.map((browser) => ({
        test: {
          name: browser,
          include: ['tests/e2e/**/*.spec.ts', 'tests/hostile/**/*.spec.ts'],
          // Every fault, every state of every surface: minutes a browser, for `npm run test:full`.
          exclude: [
            ...configDefaults.exclude,
            ...(process.env.BACKGROUNDER_SHORT === '1' ? ['**/*.long.spec.ts'] : []),
          ],
          environment: 'node',
          env: { BACKGROUNDER_BROWSER: browser },
          globalSetup: ['tests/e2e/drivers/check-build.ts'],
          isolate: false, // the files of a worker share one browser: drivers/session.ts
          // Mostly they wait, for pointers to rest and pages to settle: several at a time keep two cores busy.
          maxWorkers: 3,
          testTimeout: 30_000,
          // A browser on a busy machine now and then misses a beat; what fails three times is wrong.
          retry: 2,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
