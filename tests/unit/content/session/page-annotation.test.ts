import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageAnnotation } from '../../../../src/content/session/page-annotation.ts';
import type { TextBlock } from '../../../../src/core/matching/page-text.ts';
import type { AnnotateRequest, Annotation } from '../../../../src/platform/messages.ts';
import { packMentions } from '../../../../src/platform/packed-mentions.ts';

const asked = vi.hoisted(() => ({ background: (_request: unknown): Promise<unknown> => Promise.reject(new Error()) }));

vi.mock('../../../../src/platform/ask-patiently.ts', () => ({
  askPatiently: (_name: string, request: unknown) => asked.background(request),
}));

const PAGE = { lang: 'en', title: 'A page' };
const LONG = 'A line of a long article, which goes on. '.repeat(25);

const blocksOf = (count: number): readonly TextBlock[] =>
  Array.from({ length: count }, (_, at) => ({ id: at, order: at, text: LONG, role: 'paragraph' }));
const answerOf = (state: string): Annotation => ({ mentions: packMentions([]), entries: [], state });

describe('createPageAnnotation', () => {
  let requests: AnnotateRequest[];
  beforeEach(() => {
    requests = [];
    asked.background = (request) => {
      requests.push(request as AnnotateRequest);
      return Promise.resolve(answerOf(`state ${requests.length}`));
    };
  });

  function start(all: readonly TextBlock[] = []) {
    const annotation = createPageAnnotation(() => all, new AbortController().signal);
    const shown: unknown[] = [];
    const send = (added: readonly TextBlock[], first: number) =>
      annotation.send({ page: PAGE, changes: { added, removed: [] }, first }, async ({ state }) => {
        shown.push(state);
      });
    return { annotation, send, shown };
  }
  const idsIn = (request: AnnotateRequest | undefined) => request?.blocks.map(({ id }) => id);

  it('sends a short page in one piece', async () => {
    const { send, shown } = start();
    await send(blocksOf(20), 3);
    expect(requests.map(({ blocks }) => blocks.length)).toEqual([20]);
    expect(shown).toEqual(['state 1']);
  });

  it('sends of a long page a few screens from what is in view first, then all the rest with the state so far', async () => {
    const { send, shown } = start();
    await send(blocksOf(90), 40);
    expect(requests).toHaveLength(2);
    const [first = [], rest = []] = requests.map(idsIn);
    expect(first[0]).toBe(40);
    expect(first.length * LONG.length).toBeLessThan(14_000);
    expect([...first, ...rest].sort((a, b) => a - b)).toEqual(blocksOf(90).map(({ id }) => id));
    expect(requests[1]?.state).toBe('state 1');
    expect(shown).toEqual(['state 1', 'state 2']);
  });

  it('has the second part under way while the first is shown, and shows them in order', async () => {
    const annotation = createPageAnnotation(() => [], new AbortController().signal);
    const order: string[] = [];
    await annotation.send(
      { page: PAGE, changes: { added: blocksOf(90), removed: [] }, first: 0 },
      async ({ state }) => {
        order.push(`begin ${String(state)}, ${requests.length} sent`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`end ${String(state)}`);
      },
    );
    expect(order).toEqual(['begin state 1, 1 sent', 'end state 1', 'begin state 2, 2 sent', 'end state 2']);
  });

  it('sends everything anew after the background was lost', async () => {
    const all = blocksOf(3);
    const { send } = start(all);
    await send(all.slice(0, 2), 0);
    const works = asked.background;
    asked.background = () => Promise.reject(new Error('stopped'));
    await expect(send(all.slice(2), 0)).rejects.toThrow('stopped');
    asked.background = works;
    await send([], 0);
    expect(idsIn(requests.at(-1))).toEqual([0, 1, 2]);
    expect(requests.at(-1)?.state).toBeUndefined();
  });

  it('does not show what was asked about the page before', async () => {
    const { annotation, send, shown } = start();
    const works = asked.background;
    asked.background = (request) => {
      annotation.reset();
      return works(request);
    };
    await send(blocksOf(2), 0);
    expect(shown).toEqual([]);
  });

  it('rejects with what went wrong in showing', async () => {
    const annotation = createPageAnnotation(() => [], new AbortController().signal);
    const sending = annotation.send({ page: PAGE, changes: { added: blocksOf(90), removed: [] }, first: 0 }, () =>
      Promise.reject(new Error('no room')),
    );
    await expect(sending).rejects.toThrow('no room');
  });
});
