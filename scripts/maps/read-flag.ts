/** Flags of country-flag-icons (MIT) as plain data; whatever is not a plain shape stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FLAG_SHAPES, type Flag, type FlagShape } from '../../src/core/glossary/picture.ts';

/** Presentation only: nothing that loads, links or runs. */
const ATTRIBUTES = new Set(
  (
    'd fill fill-rule clip-rule fill-opacity opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-opacity transform cx cy r rx ry x y x1 y1 x2 y2 width height points'
  ).split(' '),
);

/** Codes of all flags there are. */
export function flagCodes(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => /^[A-Z]{2}\.svg$/.test(file))
    .map((file) => file.slice(0, 2));
}

/** Reads one flag. Throws, naming it, if it holds anything but plain shapes. */
export function readFlag(code: string): Flag {
  const source = readFileSync(join(folder(), `${code}.svg`), 'utf8');
  const viewBox = /^<svg\b[^>]*\bviewBox="([\d .-]+)"/.exec(source)?.[1];
  if (viewBox === undefined) throw new Error(`flag ${code}: no viewBox`);
  const inner = source.replace(/^<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const tag = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"]*")*)\s*(\/?)>/g;
  const unread = inner.replace(tag, '').trim();
  if (unread !== '') throw new Error(`flag ${code}: not plain shapes: ${unread.slice(0, 80)}`);
  return { viewBox, shapes: takeShapes(inner.matchAll(tag), code) };
}

/** Reads tags up to the one that closes the element they are in. */
function takeShapes(tags: Iterator<RegExpExecArray>, code: string): readonly FlagShape[] {
  const shapes: FlagShape[] = [];
  for (let tag = tags.next(); tag.done !== true && tag.value[1] === ''; tag = tags.next()) {
    const [, , name = '', attributes = '', isEmpty = ''] = tag.value;
    const shape = FLAG_SHAPES.find((one) => one === name);
    if (shape === undefined) throw new Error(`flag ${code}: <${name}> is not a plain shape`);
    const inner = isEmpty === '' ? takeShapes(tags, code) : [];
    shapes.push([shape, readAttributes(attributes, `flag ${code}: <${name}>`), ...inner]);
  }
  return shapes;
}

function readAttributes(source: string, where: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([a-zA-Z0-9:-]+)="([^"]*)"/g)]
    .map(([, key = '', value = '']): readonly [string, string] => [key, value])
    .filter(([key]) => key !== 'class'); // left over from the drawing program; there is no style sheet to it
  const odd = pairs.find(([key, value]) => !ATTRIBUTES.has(key) || /url\(|:/.test(value));
  if (odd !== undefined) throw new Error(`${where}: ${odd.join('=')} is not known to be harmless`);
  return Object.fromEntries(pairs);
}

function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2');
}
