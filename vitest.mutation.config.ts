import { configDefaults, defineConfig } from 'vitest/config';

/** `scripts/mutation.mjs` says which folder of src is changed: its own tests, and no others, must notice. */
const folder = (process.env.MUTATED_FOLDER ?? 'src/core').replace(/^src\//, '');

/** The tests that are run against each change of the code, with the same random cases each time. */
export default defineConfig({
  test: {
    include: [`tests/unit/${folder}/**/*.test.ts`],
    // Seconds for each change, which a busy machine would take for one that never ends.
    exclude: [...configDefaults.exclude, '**/*.exactness.test.ts', '**/*.long-texts.test.ts'],
    environment: 'node',
    testTimeout: 60_000, // a busy machine fails no run; a change that never ends is Stryker's to stop
    isolate: false, // loading the same files again and again is most of the time
    env: { PROPERTY_CASES: '25', PROPERTY_SEED: '1' },
  },
});
