import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'options');
const source = readdirSync(FOLDER, { encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && file !== 'DataSection.tsx') // all of them at once are no row of their own
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

it.each(Object.keys(DEFAULT_SETTINGS))('the options have a row for %s', (key) => {
  expect(source).toMatch(new RegExp(`\\bsettings\\.${key}\\b|'${key}'`));
});
