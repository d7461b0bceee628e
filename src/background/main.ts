/**
 * Wires the background. Every listener is registered here, at once and at the top level, so that the browser can wake
 * a stopped worker for it; handlers wait for what they need themselves.
 */
import type { Rejected } from '../core/settings/settings.ts';
import { withOrWithout } from '../core/settings/with-or-without.ts';
import { browser } from '../platform/browser.ts';
import { loadPacks } from '../platform/glossary-files.ts';
import type { ToBackground } from '../platform/messages.ts';
import { handleMessages } from '../platform/messenger.ts';
import { changeSettings, loadSettings } from '../platform/settings-store.ts';
import { SPEECH } from '../platform/speech.ts';
import { wordError } from '../ui/word-error.ts';
import { annotateMore, annotatePage } from './annotate-page.ts';
import { listenToCommands, runCommand } from './commands.ts';
import { describeEntries } from './describe-entries.ts';
import { drawForPage } from './draw-for-page.ts';
import { getCard } from './get-card.ts';
import { getEntries } from './get-entries.ts';
import { injectAfterLoading } from './inject.ts';
import { keepPausedIcon } from './keep-paused-icon.ts';
import { getBundledGlossary, getLexicon } from './lexicon.ts';
import { mayAsk } from './may-ask.ts';
import { createMenus, listenToMenus, renameMenus } from './menus.ts';
import { listenToOmnibox } from './omnibox.ts';
import { answerPageSettings, askerOf, audienceOf, siteOfSender } from './page-settings.ts';
import { showInPanel } from './show-in-panel.ts';
import { showBadge } from './toolbar-button.ts';
import { welcomeNewReader } from './welcome-new-reader.ts';

const isSameRejection = (one: Rejected, other: Rejected) => one.entry === other.entry && one.site === other.site;

handleMessages<keyof ToBackground>(
  {
    annotate: (request, sender) => annotatePage(request, askerOf(sender, request.page)),
    annotateMore: (request, sender) => annotateMore(request, askerOf(sender, request.page)),
    getCard: ({ entry }, sender) => getCard(entry, audienceOf(sender)),
    drawCard: (request, sender) => drawForPage(request, sender),
    getPageSettings: ({ lang }, sender) => answerPageSettings(sender, lang),
    describeEntries: async ({ entries }, sender) => describeEntries(await getLexicon(audienceOf(sender)), entries),
    reportTerms: async ({ count }, sender) => {
      if (sender.tabId === undefined || sender.frameId !== 0) return;
      const { settings } = await loadSettings();
      await showBadge(sender.tabId, settings.badge ? count : 0);
    },
    markKnown: ({ entry, known }) =>
      changeSettings((settings) => ({ known: withOrWithout(settings.known, entry, known) })),
    rejectSense: ({ entry, rejected }, sender) => {
      const site = siteOfSender(sender);
      return changeSettings((settings) => ({
        rejected: withOrWithout(settings.rejected, { entry, site }, rejected, isSameRejection),
      }));
    },
    // Awaits nothing first: the browser wants the reader's click.
    openSidePanel: ({ entry }, sender) => showInPanel(entry, sender.tabId),
    getSettings: () => loadSettings(),
    changeSettings: ({ change }) => changeSettings(() => change),
    getPacks: () => loadPacks(),
    getEntries: ({ entries }, sender) => getEntries(entries, audienceOf(sender)),
    runCommand: ({ name, tabId }) => runCommand(name, tabId === undefined ? undefined : { id: tabId }),
  },
  { mayAsk, word: (refusal) => wordError(refusal, SPEECH) },
);

// A worker wakes for a page or a card: what both need is read while the message is still on its way.
getBundledGlossary().catch((error: unknown) => console.error(error));
injectAfterLoading().catch((error: unknown) => console.error('Open pages must be reloaded to be read:', error));
keepPausedIcon();
listenToCommands();
listenToMenus();
listenToOmnibox();
browser.runtime.onStartup.addListener(() => {
  renameMenus().catch((error: unknown) => console.error('The context menu keeps its old language:', error));
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenus().catch((error: unknown) => console.error('The context menu could not be made:', error));
  welcomeNewReader(reason).catch((error: unknown) => console.error('No welcome page:', error));
});
