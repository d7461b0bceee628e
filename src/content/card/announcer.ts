/** Tells assistive technology where the keyboard's walk is, politely: browsers show it no marks. */
import { translate } from '../../platform/i18n.ts';
import type { AnnotatedMention } from '../../platform/messages.ts';
import type { CardView } from './card-view.ts';

/** A live region is heard only if it was there before its text. */
const SETTLE_MS = 80;
/** Long enough to be spoken; then the page is without our element again. */
const LINGER_MS = 8_000;

interface AnnouncerDeps {
  readonly view: CardView;
  readonly isCardOpen: () => boolean;
  /** The entry's name and gist, for a mention. */
  readonly describe: (mention: AnnotatedMention) => { readonly name: string; readonly gist: string };
}

export interface Announcer {
  announcePlace(place: { readonly number: number; readonly count: number; readonly mention?: AnnotatedMention }): void;
  isSpeaking(): boolean;
  end(): void;
}

/** Creates an announcer that has nothing to say yet. */
export function createAnnouncer({ view, isCardOpen, describe }: AnnouncerDeps, signal: AbortSignal): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSpeaking = false;

  const end = () => {
    clearTimeout(timer);
    if (isSpeaking && !isCardOpen()) view.remove();
    isSpeaking = false;
  };
  function say(text: string) {
    end();
    isSpeaking = true;
    view.announce('');
    timer = setTimeout(() => {
      view.announce(text);
      timer = setTimeout(end, LINGER_MS);
    }, SETTLE_MS);
  }
  signal.addEventListener('abort', end);

  return {
    announcePlace({ number, count, mention }) {
      const { name, gist } = mention === undefined ? { name: '', gist: '' } : describe(mention);
      say(mention === undefined ? translate('cardNoMentions') : translate('cardAnnounce', number, count, name, gist));
    },
    isSpeaking: () => isSpeaking,
    end,
  };
}
