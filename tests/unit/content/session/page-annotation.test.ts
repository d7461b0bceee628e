import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageAnnotation } from '../../../../src/content/session/page-annotation.ts';
import type { TextBlock } from '../../../../src/core/matching/page-text.ts';
import type { AnnotateMoreRequest, AnnotateRequest, Annotation } from '../../../../src/platform/messages.ts';
import { packMentions } from '../../../../src/platform/packed-mentions.ts';

const asked = vi.hoisted(() => ({
  background: (_name: string, _request: unknown): Promise<unknown> => Promise.reject(new Error()),
}));

vi.mock('../../../../src/platform/ask-patiently.ts', () => ({
  askPatiently: (name: string, request: unknown) => asked.background(name, request),
}));

const PAGE = { lang: 'en', title: 'A page' };
const LONG = 'A line of a long article, which goes on. '.repeat(25);

const blocksOf = (count: number): readonly TextBlock[] =>
  Array.from({ length: count }, (_, at) => ({ id: at, order: at, text: LONG, role: 'paragraph' }));
const ANSWER: Annotation = { mentions: packMentions([]), entries: [], thread: 'a thread' };
type Asked = AnnotateRequest & Partial<AnnotateMoreRequest> & { readonly name: string };

describe('createPageAnnotation', () => {
  let requests: Asked[];
  beforeEach(() => {
    requests = [];
    asked.background = (name, request) => {
      requests.push({ ...(request as AnnotateRequest), name });
      return Promise.resolve(ANSWER);
    };
  });

  function start(all: readonly TextBlock[] = []) {
    const annotation = createPageAnnotation(() => all, new AbortController().signal);
    const shown: unknown[] = [];
    const send = (added: readonly TextBlock[], first: number, removed: readonly number[] = []) =>
      annotation.send({ page: PAGE, changes: { added, removed }, first }, async ({ thread }) => {
        shown.push(thread);
      });
    return { annotation, send, shown };
  }
  const idsIn = (request: Asked | undefined) => request?.blocks.map(({ id }) => id);
  const names = () => requests.map(({ name }) => name);

  it('sends a short page in one piece', async () => {
    const { send, shown } = start(blocksOf(20));
    await send(blocksOf(20), 3);
    expect(requests.map(({ blocks }) => blocks.length)).toEqual([20]);
    expect(shown).toHaveLength(1);
  });

  it('sends of a long page a few screens from what is in view first, then all the rest under the same thread', async () => {
    const { send, shown } = start(blocksOf(90));
    await send(blocksOf(90), 40);
    expect(names()).toEqual(['annotate', 'annotateMore']);
    const [first = [], rest = []] = requests.map(idsIn);
    expect(first[0]).toBe(40);
    expect(first.length * LONG.length).toBeLessThan(14_000);
    expect([...first, ...rest].sort((a, b) => a - b)).toEqual(blocksOf(90).map(({ id }) => id));
    expect(requests[1]?.thread).toBe('a thread');
    expect(shown).toHaveLength(2);
  });

  it('has the second part under way while the first is shown, and shows them in order', async () => {
    const annotation = createPageAnnotation(() => blocksOf(90), new AbortController().signal);
    const order: string[] = [];
    await annotation.send({ page: PAGE, changes: { added: blocksOf(90), removed: [] }, first: 0 }, async () => {
      const part = order.length / 2;
      order.push(`begin ${part}, ${requests.length} sent`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`end ${part}`);
    });
    expect(order).toEqual(['begin 0, 1 sent', 'end 0', 'begin 1, 2 sent', 'end 1']);
  });

  it('sends only what changed from then on', async () => {
    const { send } = start(blocksOf(3));
    await send(blocksOf(3), 0);
    await send(blocksOf(1), 0, [2]);
    expect(requests.at(-1)).toMatchObject({ name: 'annotateMore', thread: 'a thread', removed: [2] });
    expect(idsIn(requests.at(-1))).toEqual([0]);
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
    expect(requests.at(-1)?.name).toBe('annotate');
    expect(idsIn(requests.at(-1))).toEqual([0, 1, 2]);
  });

  it('sends everything anew when it is told to', async () => {
    const { annotation, send } = start(blocksOf(3));
    await send(blocksOf(3), 0);
    annotation.expire();
    await send([], 0);
    expect([names(), idsIn(requests[1])]).toEqual([
      ['annotate', 'annotate'],
      [0, 1, 2],
    ]);
  });

  /** A background that is stopped whenever it is asked to go on. */
  function forgetful(times: number) {
    const works = asked.background;
    let left = times;
    asked.background = async (name, request) => {
      const answer = await works(name, request);
      if (name !== 'annotateMore' || left === 0) return answer;
      left -= 1;
      return undefined;
    };
  }

  it('sends everything at once to a background that has let go of the page, and shows that alone', async () => {
    const all = blocksOf(3);
    const { send, shown } = start(all);
    await send(all, 0);
    forgetful(1);
    await send(all.slice(0, 1), 0, [7]);
    expect(names()).toEqual(['annotate', 'annotateMore', 'annotate']);
    expect(idsIn(requests.at(-1))).toEqual([0, 1, 2]);
    expect(shown).toHaveLength(2);
    await send(all.slice(1, 2), 0);
    expect(names().at(-1)).toBe('annotateMore');
  });

  it('gives up for now if a background is stopped between the parts again and again, and begins anew next time', async () => {
    const { send } = start(blocksOf(90));
    forgetful(2);
    await expect(send(blocksOf(90), 0)).rejects.toThrow('Forgotten');
    await expect(send(blocksOf(90), 0)).rejects.toThrow('Forgotten');
    await send(blocksOf(90), 0);
    expect(names()).toEqual(['annotate', 'annotateMore', 'annotate', 'annotateMore', 'annotate', 'annotateMore']);
  });

  it('does not show what was asked about the page before', async () => {
    const { annotation, send, shown } = start(blocksOf(2));
    const works = asked.background;
    asked.background = (name, request) => {
      annotation.reset();
      return works(name, request);
    };
    await send(blocksOf(2), 0);
    expect(shown).toEqual([]);
  });

  it('rejects with what went wrong in showing', async () => {
    const annotation = createPageAnnotation(() => blocksOf(90), new AbortController().signal);
    const sending = annotation.send({ page: PAGE, changes: { added: blocksOf(90), removed: [] }, first: 0 }, () =>
      Promise.reject(new Error('no room')),
    );
    await expect(sending).rejects.toThrow('no room');
  });
});
