import { expect, it } from 'vitest';
import { parseOwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { listOwnItems } from '../../../../src/core/own-entries/own-items.ts';

it('lists own entries for the search in their order, each with its name and its further forms', () => {
  const entry = (value: {
    readonly id: string;
    readonly name: string;
    readonly gist: string;
    readonly forms?: string[];
  }) => parseOwnEntry(value, '', { idFor: () => 'own:none', today: '2026-11-23' });
  const entries = [
    entry({ id: 'own:towns', name: 'Nine Towns', gist: 'Towns on the bay.' }),
    entry({ id: 'own:council', name: 'Harbour Council', gist: 'Their body.', forms: ['HC', 'The Nine'] }),
  ];
  const shown = { pack: 'own', kind: 'concept', familiarity: 1 };
  expect(listOwnItems(entries)).toEqual([
    { ...shown, id: 'own:towns', name: 'Nine Towns', gist: 'Towns on the bay.', forms: ['Nine Towns'] },
    {
      ...shown,
      id: 'own:council',
      name: 'Harbour Council',
      gist: 'Their body.',
      forms: ['Harbour Council', 'HC', 'The Nine'],
    },
  ]);
});
