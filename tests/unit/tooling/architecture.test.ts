/** ARCHITECTURE.md speaks of things that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const messages = readFileSync(join(ROOT, 'src', 'platform', 'messages.ts'), 'utf8');

/** The names in the table for the rooms that send; what platform asks, it asks for the surfaces that list a page. */
const SENDERS: Readonly<Record<string, readonly string[]>> = {
  background: ['background'],
  content: ['page'],
  options: ['options'],
  platform: ['popup', 'side panel'],
  popup: ['popup'],
  sidepanel: ['side panel'],
};

function messagesSent(): readonly (readonly [name: string, room: string])[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(ROOT, 'src', file), 'utf8');
      const room = file.split(/[\\/]/)[0] ?? '';
      return [...source.matchAll(/\bask(?:Background|Patiently|Page)\((?:[\w.]+, )?'(\w+)'/g)].map(
        ([, name = '']) => [name, room] as const,
      );
    });
}

function sendersOf(sent: ReturnType<typeof messagesSent>): ReadonlyMap<string, ReadonlySet<string>> {
  const senders = new Map<string, Set<string>>();
  for (const [name, room] of sent) {
    const known = senders.get(name) ?? new Set();
    for (const sender of SENDERS[room] ?? [`unknown room ${room}`]) known.add(sender);
    senders.set(name, known);
  }
  return senders;
}

describe('ARCHITECTURE.md', () => {
  it('has a row for every message, and none for another', () => {
    const declared = [...messages.matchAll(/^ {2}(\w+)\(request: /gm)].map(([, name = '']) => name);
    const rows = text.split('\n').filter((line) => /^\| `\w+`.*→/.test(line));
    const described = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(new Set(described)).toEqual(new Set(declared));
  });

  it('says of each message who sends it', () => {
    const rows = text.split('\n').filter((line) => /^\| `\w+`.*→/.test(line) && !line.includes('extension pages →'));
    const described = rows.flatMap((row) => {
      const [, names = '', way = ''] = row.split('|');
      const senders =
        way
          .split('→')[0]
          ?.split(',')
          .map((sender) => sender.trim()) ?? [];
      return [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => `${name}: ${senders.toSorted().join(', ')}`);
    });
    const sent = [...sendersOf(messagesSent())].map(
      ([name, senders]) => `${name}: ${[...senders].toSorted().join(', ')}`,
    );
    expect(described.toSorted()).toEqual(sent.toSorted());
  });

  it('has every room of src, and those of its two largest', () => {
    const roomsIn = (folder: string) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((one) => one.isDirectory());
    const rooms = ['src', 'src/core', 'src/content'].flatMap(roomsIn);
    const missing = rooms.filter(({ name }) => !new RegExp(`^\\| .*\`(src/(\\w+/)?)?${name}\``, 'm').test(text));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
