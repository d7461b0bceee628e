/**
 * How often the property tests try: 2,000 cases, or what `PROPERTY_CASES` says. Importing this file sets it for every
 * `fc.assert` of the test file, and gives the tests the time for it.
 */
import fc from 'fast-check';
import { vi } from 'vitest';

/** How many cases a property is tried on. */
export const PROPERTY_CASES = Number(process.env.PROPERTY_CASES ?? '2000');

/** Where the random cases begin; another place in each run unless `PROPERTY_SEED` says so, as mutation testing does. */
const seed = process.env.PROPERTY_SEED;

/** A case of the slowest property takes a few milliseconds on a busy machine. */
const MS_PER_CASE = 10;

fc.configureGlobal({ numRuns: PROPERTY_CASES, ...(seed === undefined ? {} : { seed: Number(seed) }) });
vi.setConfig({ testTimeout: 5_000 + MS_PER_CASE * PROPERTY_CASES });
