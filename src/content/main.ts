/** Wires the content script: one page session, followed as the page and the settings change. */
import { answerAsPage } from '../platform/answer-as-page.ts';
import { watchStorage } from '../platform/watch-storage.ts';
import { createPageCard, type PageCard } from './card/page-card.ts';
import { documentElementOf } from './dom.ts';
import { createJumps } from './jumps.ts';
import { clearLeftBehind } from './life/clear-left-behind.ts';
import { beginLife, endWithExtension, whenShown } from './life/lifetime.ts';
import { repeatWhileVisible } from './life/repeat-while-visible.ts';
import { watchNavigation } from './life/watch-navigation.ts';
import { whenWorthReading } from './life/when-worth-reading.ts';
import { createPageSession, type PageSession } from './session/page-session.ts';

declare const __FIREFOX__: boolean;

/** How often a visible page is looked at for what no observer tells. Costs microseconds. */
const RECHECK_MS = 2_000;
/** What a click shows or upgrades is there after this. */
const AFTER_CLICK_MS = 400;

function start(): void {
  // Chromium puts us beside its viewer of PDF, which we cannot read.
  if (!__FIREFOX__ && document.contentType === 'application/pdf') return;
  const life = beginLife();
  if (life === undefined) return;
  clearLeftBehind(document);
  void scheduler.yield().then(() => live(life)); // as a callback it is not even compiled before the page has had its turn
}

function live(life: AbortController): void {
  const { signal } = life;
  if (signal.aborted) return;
  if (!__FIREFOX__) endWithExtension(life); // Firefox ends the script itself
  whenShown(() => whenWorthReading(() => open(life), signal), signal);
}

/** Asks for the page's settings first; what else there is to set up waits until the page has had its turn. */
function open(life: AbortController): void {
  const { signal } = life;
  let card: PageCard | undefined;
  const getCard = () => (card ??= createPageCard(session, signal));
  const session = createPageSession(
    document,
    () => {
      // Where nothing is marked there is nobody to listen for.
      if (session.current()?.mentions.some(({ painted }) => painted) === true) getCard();
      card?.update();
    },
    signal,
  );
  // Settings and own entries; what else is there changes so seldom that asking in vain costs nothing.
  watchStorage(['sync', 'local'], session.renew, signal);
  session.begin();
  const setUp = () => {
    if (signal.aborted) return;
    const restart = () => {
      session.restart();
      card?.restart();
    };
    followDocument({ life, session, navigation: watchNavigation(restart, signal) });
    if (window === window.top) answerSurfaces(session, getCard, signal);
  };
  void scheduler.yield().then(setUp);
}

/** Our own surfaces and keys ask for what is on the page, and move about in it. */
function answerSurfaces(session: PageSession, getCard: () => PageCard, signal: AbortSignal): void {
  const jumps = createJumps(session.index, signal);
  answerAsPage(
    {
      getPageReport: session.report,
      getPageText: session.text,
      jumpTo: ({ block, start: from }) => {
        const mention = session.current()?.mentions.find((one) => one.block === block && one.start === from);
        return mention !== undefined && jumps.jumpTo(mention);
      },
      jumpBack: jumps.jumpBack,
      followCommand: ({ name }) => getCard().follow(name),
    },
    signal,
  );
}

/** What happens to the document as a whole. */
function followDocument({
  life,
  session,
  navigation,
}: {
  readonly life: AbortController;
  readonly session: PageSession;
  readonly navigation: ReturnType<typeof watchNavigation>;
}): void {
  const { signal } = life;
  const root = documentElementOf(document);
  const recheck = () => {
    navigation.check();
    session.recheck();
    // document.open() has thrown all our listeners away with the old document.
    if (documentElementOf(document) === root) return;
    life.abort();
    start();
  };
  repeatWhileVisible(recheck, RECHECK_MS, signal);
  // Out of the back/forward cache, where no change of the settings is heard of.
  window.addEventListener('pageshow', (event) => event.persisted && session.renew(), { signal });
  window.addEventListener('load', () => session.recheck(), { signal });
  window.addEventListener('click', () => setTimeout(recheck, AFTER_CLICK_MS), { signal, capture: true, passive: true });
}

start();
