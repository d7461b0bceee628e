/** Wires the content script: one page session, followed as the page and the settings change. */
import type { ToPage } from '../platform/messages.ts';
import { handleMessages } from '../platform/messenger.ts';
import { watchSettings } from '../platform/settings-store.ts';
import { createPageCard } from './card/page-card.tsx';
import { createPageSession } from './page-session.ts';
import { clearMarks } from './painter.ts';

const lifetime = new AbortController();
const { signal } = lifetime;

clearMarks(); // a predecessor that was orphaned by an update may have left some
const session = createPageSession(document, () => card.update(), signal);
const card = createPageCard(session, signal);
const refresh = () => {
  session.refresh().catch((error: unknown) => console.debug('Backgrounder leaves this page alone:', error));
};

watchSettings(refresh, signal);
handleMessages<keyof ToPage>(
  'page',
  {
    getPageReport: ({ explain }) => session.report({ explain: explain ?? false }),
    jumpTo: () => false,
    jumpBack: () => undefined,
    followCommand: ({ name }) => card.follow(name),
  },
  { mayAsk: (_name, sender) => sender.isOwnPage || sender.tabId === undefined, signal },
);
refresh();
