import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOwnId } from '../../../src/core/own-entries/make-own-id.ts';
import { parseOwnEntry } from '../../../src/core/own-entries/own-entry.ts';
import { compileOwnSource } from '../../../src/core/own-entries/own-source.ts';
import { createFakeStorage, type FakeStorage } from '../platform/fake-storage.ts';

interface Suggestion {
  readonly content: string;
  readonly description: string;
}
type OnTyped = (typed: string, suggest: (suggestions: readonly Suggestion[]) => void) => void;

const fake = vi.hoisted(() => ({
  storage: undefined as FakeStorage | undefined,
  hint: '',
  onTyped: undefined as OnTyped | undefined,
  onEntered: undefined as ((entered: string) => void) | undefined,
  lookedUp: [] as string[],
}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    get storage() {
      if (fake.storage === undefined) throw new Error('no storage');
      return (fake.storage.browser as { readonly storage: unknown }).storage;
    },
    i18n: { getMessage: (name: string) => `<${name}>` },
    omnibox: {
      setDefaultSuggestion: ({ description }: { readonly description: string }) => {
        fake.hint = description;
      },
      onInputChanged: {
        addListener: (listener: OnTyped) => {
          fake.onTyped = listener;
        },
      },
      onInputEntered: {
        addListener: (listener: (entered: string) => void) => {
          fake.onEntered = listener;
        },
      },
    },
  },
}));
vi.mock('../../../src/background/look-up.ts', () => ({
  lookUp: async (text: string) => void fake.lookedUp.push(text),
}));

const entry = (fields: { readonly name: string; readonly forms?: readonly string[]; readonly isPrivate?: boolean }) =>
  parseOwnEntry({ gist: 'A body of <nine> towns.', ...fields }, '', {
    idFor: (name) => makeOwnId(name, () => false),
    today: '2026-11-23',
  });

// What stands for the bundled glossary: how an entry got into a source makes no difference to the search.
vi.mock('../../../src/background/lexicon.ts', () => ({
  getBundledGlossary: async () => compileOwnSource([entry({ name: 'Harbour Bridge' })]),
}));
vi.stubGlobal('__FIREFOX__', false);

const { listenToOmnibox } = await import('../../../src/background/omnibox.ts');
const { changeOwnEntries } = await import('../../../src/platform/own-entries-store.ts');

const suggested = (typed: string) =>
  new Promise<readonly string[]>((resolve) => {
    fake.onTyped?.(typed, (suggestions) => resolve(suggestions.map(({ content }) => content)));
  });

describe('the keyword in the address bar', () => {
  beforeEach(() => {
    fake.storage = createFakeStorage();
    fake.lookedUp.length = 0;
    listenToOmnibox();
  });

  it('finds bundled entries and the reader’s own, private ones too, by name and form', async () => {
    await changeOwnEntries(() => [
      entry({ name: 'Harbour Council', forms: ['HC'] }),
      entry({ name: 'Harbour Secret', isPrivate: true }),
    ]);
    expect((await suggested('harbour')).toSorted()).toEqual(['Harbour Bridge', 'Harbour Council', 'Harbour Secret']);
    expect(await suggested('hc')).toEqual(['Harbour Council']);
    expect(await suggested('harbour sec')).toEqual(['Harbour Secret']);
  });

  it('knows at the next keystroke what was written, changed or deleted', async () => {
    expect(await suggested('harbour')).toEqual(['Harbour Bridge']);
    await changeOwnEntries(() => [entry({ name: 'Harbour Council' })]);
    expect(await suggested('harbour c')).toEqual(['Harbour Council']);
    await changeOwnEntries(() => []);
    expect(await suggested('harbour c')).toEqual([]);
  });

  it('shows what is typed and written as text, not as markup', async () => {
    await changeOwnEntries(() => [entry({ name: 'Harbour <b> Council' })]);
    const shown = await new Promise<readonly Suggestion[]>((resolve) => fake.onTyped?.('harbour', resolve));
    expect(shown.map(({ description }) => description)).toContain(
      'Harbour &lt;b&gt; Council: A body of &lt;nine&gt; towns.',
    );
    expect(fake.hint).toBe('&lt;omniboxHint&gt;');
  });

  it('looks up what is entered', () => {
    fake.onEntered?.('Harbour Council');
    expect(fake.lookedUp).toEqual(['Harbour Council']);
  });

  it('goes on after the storage could not be read', async () => {
    const { storage } = fake;
    if (storage === undefined) throw new Error('no storage');
    const errors = vi.spyOn(console, 'error').mockReturnValue();
    storage.local.unreadable = new Error('the disk is gone');
    fake.onTyped?.('harbour', () => undefined);
    await vi.waitFor(() => expect(errors).toHaveBeenCalledOnce());
    storage.local.unreadable = undefined;
    expect(await suggested('harbour')).toEqual(['Harbour Bridge']);
    errors.mockRestore();
  });
});
