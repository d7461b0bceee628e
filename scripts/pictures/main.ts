/** `npm run pictures [-- --only <word in the file's name>]`. Text looks as the machine's fonts do: Noto's are meant. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import { ArgumentError, type Prepare, parseArguments } from '../setup/command.ts';
import { SCENES } from './scenes.ts';
import { shrinkPng } from './shrink-png.ts';
import { openStudio } from './studio.ts';

const USAGE = 'Usage: npm run pictures [-- --only <word in the file’s name>]';
const KB = 1000;

/** Takes every picture, or those asked for. */
export async function main(args: readonly string[], prepare: Prepare): Promise<void> {
  const { values, positionals } = parseArguments(args, { only: 'string' }, USAGE);
  const scenes = SCENES.filter(({ file }) => file.includes(values.only ?? ''));
  if (positionals.length > 0 || scenes.length === 0) throw new ArgumentError(USAGE);
  prepare({ browser: 'chromium', build: 'test' });
  const studio = await openStudio();
  try {
    for (const { file, take } of scenes) {
      const picture = shrinkPng(await take(studio));
      const path = join(PROJECT_ROOT, 'docs', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, picture);
      console.log(`docs/${file}: ${(picture.length / KB).toFixed(0)} kB`);
    }
  } finally {
    await studio.close();
  }
}
