/** Nothing comes into the project, or runs in it, that was not named and looked at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../../..');
const readText = (...path: readonly string[]) => readFileSync(join(ROOT, ...path), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  readonly link?: true;
}

describe('the packages', () => {
  const manifest = JSON.parse(readText('package.json')) as Record<string, Readonly<Record<string, string>>>;
  const lock = JSON.parse(readText('package-lock.json')) as { readonly packages: Record<string, LockedPackage> };
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  it.each(['dependencies', 'devDependencies'])('are pinned exactly in %s, as they are locked', (kind) => {
    const wanted = Object.entries(manifest[kind] ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    const found = wanted.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(found).toEqual(wanted);
  });

  it('are locked with a hash', () => {
    const unhashed = locked.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true);
    expect(unhashed.map(([path]) => path)).toEqual([]);
  });

  it('come from the registry alone, not from an address or a folder', () => {
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
  });

  it('run no scripts when they are installed', () => {
    expect(readText('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    // esbuild's only checks the binary, which comes as a package of its own. Another name here means: look at what its
    // script does, and whether the package works without.
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    expect(scripted).toEqual(['node_modules/esbuild']);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes'?: number }>>;
}

describe.each(readdirSync(join(ROOT, '.github', 'workflows')))('the workflow %s', (file) => {
  const text = readText('.github', 'workflows', file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  it('pins every action by the hash of a commit and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses).toHaveLength(jobs.flatMap(({ steps }) => steps.filter((step) => step.uses)).length);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may only read unless a job asks for more, and ends', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('puts nothing that strangers can choose into a command', () => {
    const commands = jobs.flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('installs from the lockfile and runs scripts that exist', () => {
    const scripts = Object.keys((JSON.parse(readText('package.json')) as { scripts: object }).scripts);
    const runs = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(runs.filter((name) => !['ci', 'audit', ...scripts].includes(name))).toEqual([]);
  });
});

describe('the issue forms', () => {
  const forms = readdirSync(join(ROOT, '.github', 'ISSUE_TEMPLATE')).filter((file) => file !== 'config.yml');

  it.each(forms)('%s has a name, a description and fields with ids of their own', (file) => {
    const form = parse(readText('.github', 'ISSUE_TEMPLATE', file)) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly { readonly type: string; readonly id?: string }[];
    };
    const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
    expect([form.name, form.description, ...ids]).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
