// Builds, checks and assembles a release.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintExtension } from '../test/extension-lint.mjs';
import { runNode } from '../test/run-tool.mjs';
import { checkSizes } from '../test/size-budgets.mjs';
import { readChangelog } from './changelog.mjs';
import { rebuildFromSource } from './rebuild-from-source.mjs';
import { makeSbom } from './sbom.mjs';
import { sourceArchive } from './source-archive.mjs';
import { versionFaults } from './versions.mjs';
import { whyNotFinal } from './why-not-final.mjs';

/** Something is wrong with the release; the message is all that the person at the terminal needs. */
class ReleaseError extends Error {
  name = 'ReleaseError';
}

function demand(complaints, what) {
  if (complaints.length > 0) throw new ReleaseError(`${what}:\n${complaints.map((one) => `  ${one}`).join('\n')}`);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Builds both packages and holds them to what the stores and we ask of them. */
async function buildAndCheck(root, say) {
  const build = await runNode([join(root, 'build.mjs')]);
  if (build.code !== 0) throw new ReleaseError(`The build failed:\n${build.output}`);
  say('build      both packages');
  for (const name of ['chrome', 'firefox']) {
    const { isSound, output } = await lintExtension(name);
    if (!isSound) throw new ReleaseError(`web-ext lint, ${name}:\n${output}`);
  }
  say('lint       web-ext finds nothing but what is named in scripts/test/extension-lint.mjs');
  const { isSound, output } = checkSizes(join(root, 'dist'));
  if (!isSound) throw new ReleaseError(`Over the budget:\n${output}`);
  say('budgets    kept');
}

/** `sha256sum --check SHA256SUMS` reads it. */
function writeChecksums(folder) {
  const names = readdirSync(folder).sort();
  const lines = names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return names.length;
}

/**
 * Makes dist/release. Throws if anything is wrong with it, or with `isFinal` if it may not be published.
 *
 * @param {{root: string, isFinal: boolean, say: (line: string) => void}} options
 */
export async function makeRelease({ root, isFinal, say }) {
  demand(versionFaults(root), 'The versions differ (npm run release -- --apply-version)');
  const { version, notes } = readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  say(`version    ${version}, everywhere`);
  const obstacles = whyNotFinal(root);
  if (isFinal) demand(obstacles, `Version ${version} may not be published`);
  await buildAndCheck(root, say);

  const folder = join(root, 'dist', 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const named = (what) => join(folder, `backgrounder-${version}-${what}`);
  for (const browser of ['chrome', 'firefox']) {
    copyFileSync(join(root, 'dist', `backgrounder-${browser}.zip`), named(`${browser}.zip`));
  }
  const source = await sourceArchive(root);
  writeFileSync(named('source.zip'), source);
  writeFileSync(named('sbom.cdx.json'), makeSbom(root));
  writeFileSync(named('notes.md'), `${notes}\n`);
  const rebuilt = await rebuildFromSource(source, join(root, 'node_modules'));
  if (sha256(rebuilt) !== sha256(readFileSync(named('firefox.zip')))) {
    throw new ReleaseError('The source archive does not build the Firefox package that it belongs to');
  }
  say('source     the archive alone builds the same Firefox package, byte for byte');
  say(`checksums  of ${writeChecksums(folder)} files in dist/release`);
  for (const obstacle of obstacles) say(`rehearsal  not to be published: ${obstacle}`);
}
