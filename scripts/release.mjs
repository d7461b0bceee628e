// `npm run release`: everything that goes to the stores, in dist/release.
//
//   npm run release                     builds, checks and assembles; says what stands against publishing it
//   npm run release -- --final          the same, but fails unless it may be published
//   npm run release -- --apply-version  only writes the newest version of CHANGELOG.md into the other files
import { parseArgs } from 'node:util';
import { ROOT, SetupError, setUp } from './setup.mjs';

async function main() {
  const options = { final: { type: 'boolean', default: false }, 'apply-version': { type: 'boolean', default: false } };
  const { values } = parseArgs({ options });
  if (values['apply-version']) {
    const { applyVersion } = await import('./release/versions.mjs');
    console.log(`This is version ${applyVersion(ROOT)}.`);
    return;
  }
  setUp({ browsers: [] });
  const { makeRelease } = await import('./release/make-release.mjs'); // only now are the packages there
  await makeRelease({ root: ROOT, isFinal: values.final, say: console.log });
}

try {
  await main();
} catch (error) {
  const isForPeople = error instanceof SetupError || error?.name === 'ReleaseError';
  console.error(isForPeople ? error.message : error);
  process.exitCode = 1;
}
