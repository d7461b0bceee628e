import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../src/core/parsing/fault.ts';

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => boolean;
const fake = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `own://${path}`,
      onMessage: {
        addListener: (listener: Listener) => {
          fake.listener = listener;
        },
      },
    },
  },
}));

const { handleMessages } = await import('../../../src/platform/messenger.ts');

const ask = (message: unknown) =>
  new Promise((resolve) => {
    fake.listener?.(message, { id: 'own', url: 'own://popup/popup.html' }, resolve);
  });
const PACKS = { to: 'background', name: 'getPacks', request: {} };

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

describe('a message to the background', () => {
  const answerWith = (getPacks: () => never) =>
    handleMessages({ getPacks }, { mayAsk: () => true, word: ({ fault }) => `in the reader’s words: ${fault.code}` });

  it('that is refused is answered in the reader’s words', async () => {
    answerWith(() => {
      throw new Refusal({ code: 'glossaryBroken' });
    });
    expect(await ask(PACKS)).toEqual({ ok: false, error: 'in the reader’s words: glossaryBroken' });
  });

  it('on which something breaks is answered with what broke', async () => {
    answerWith(() => {
      throw new Error('the disk is gone');
    });
    expect(await ask(PACKS)).toEqual({ ok: false, error: 'the disk is gone' });
  });
});
