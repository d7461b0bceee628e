// The software bill of materials: what others wrote and the packages contain, as CycloneDX.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * npm's own list of the `dependencies`, read from the lockfile, without what differs from run to run and from npm to npm.
 *
 * @param {string} root the project's folder
 * @returns {string} JSON
 * @throws {Error} if npm cannot make the list
 */
export function makeSbom(root) {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
    '--package-lock-only',
  ];
  const run = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`npm sbom failed:\n${run.stderr}`);
  return settle(JSON.parse(run.stdout));
}

/**
 * Takes time, chance and npm's version out of a bill.
 *
 * @param {object} bill as npm makes it
 * @returns {string} JSON whose serial number follows from its contents
 */
export function settle({ serialNumber, ...bill }) {
  const { timestamp, tools, ...metadata } = bill.metadata;
  const component = withoutPath({ ...metadata.component, name: 'backgrounder' }); // npm takes the folder's name
  const components = bill.components?.map(withoutPath);
  const settled = { ...bill, metadata: { ...metadata, component }, components };
  const hash = createHash('sha256').update(JSON.stringify(settled)).digest('hex');
  // Version 8 of a UUID: made from whatever its maker chose.
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  return `${JSON.stringify({ ...settled, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`;
}

/** Only some versions of npm say where a package lies in node_modules. */
function withoutPath({ properties = [], ...component }) {
  return { ...component, properties: properties.filter(({ name }) => name !== 'cdx:npm:package:path') };
}
