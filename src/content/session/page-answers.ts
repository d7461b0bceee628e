/** What the background answers about one page: asked for what changed, and put on the page as marks. */
import type { PageContext } from '../../core/matching/page-text.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { PageSettings } from '../../platform/messages.ts';
import { unpackMentions } from '../../platform/packed-mentions.ts';
import type { PageMarks } from '../painting/page-marks.ts';
import type { BlockChanges, BlockIndex } from '../reading/block-index.ts';
import { firstInView } from '../reading/first-in-view.ts';
import { createPageAnnotation } from './page-annotation.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What the background knows and is told of one page. */
export interface PageAnswers {
  /** Sends what changed and shows each answer. Rejects if the background cannot be reached. */
  update(
    page: { readonly context: PageContext; readonly settings: PageSettings },
    changes: BlockChanges,
  ): Promise<void>;
  /** Tells the background how many names are explained, if that is new. */
  tellCount(): Promise<void>;
  /** It is another page now. */
  restart(): void;
}

/** Starts with nothing asked. */
export function createPageAnswers(
  { index, watch, marks }: { readonly index: BlockIndex; readonly watch: Stopwatch; readonly marks: PageMarks },
  signal: AbortSignal,
): PageAnswers {
  const annotation = createPageAnnotation(index.texts, signal);
  let ownStamp: PageSettings['ownStamp'] | undefined;
  let told: { readonly count: number; readonly settings: PageSettings | undefined } | undefined;
  return {
    async update(page, changes) {
      if (page.settings.ownStamp !== ownStamp) annotation.expire(); // the reader wrote or changed an entry
      ownStamp = page.settings.ownStamp;
      if (index.all().length === 0) {
        annotation.reset();
        await marks.show(page, { mentions: [], entries: [] });
        return;
      }
      const started = performance.now();
      await annotation.send({ page: page.context, changes, first: firstInView(index) }, (answer) =>
        marks.show(page, { mentions: unpackMentions(answer.mentions), entries: answer.entries }),
      );
      watch.note('roundTripMs', performance.now() - started);
    },
    async tellCount() {
      const { entries = [], settings } = marks.current() ?? {};
      const count = entries.length;
      // Under other settings it is told again: whether the button shows it is one of them.
      if (count !== told?.count || settings !== told.settings) await askPatiently('reportTerms', { count });
      told = { count, settings };
    },
    restart() {
      annotation.reset();
      marks.restart();
    },
  };
}
