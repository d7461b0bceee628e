import { configDefaults, defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs against each change of the code: quick ones, with the same random cases each time. */
export default defineConfig({
  test: {
    include: ['tests/unit/{core,platform}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/find-candidates.exactness.test.ts'], // half a minute for each change
    environment: 'node',
    env: { PROPERTY_CASES: '25', PROPERTY_SEED: '1' },
  },
});
