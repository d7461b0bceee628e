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
  /** The entry's name and gist, for a mention. Never rejects. */
  readonly describe: (mention: AnnotatedMention) => Promise<{ readonly name: string; readonly gist: string }>;
}

/** Where the walk is: 1 … count; without a mention there is nothing to walk on. */
interface Place {
  readonly number: number;
  readonly count: number;
  readonly mention?: AnnotatedMention;
}

/** Says where the keyboard is, one place at a time. */
export interface Announcer {
  announcePlace(place: Place): void;
  isSpeaking(): boolean;
  end(): void;
}

/** Creates an announcer that has nothing to say yet. */
export function createAnnouncer({ view, isCardOpen, describe }: AnnouncerDeps, signal: AbortSignal): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSpeaking = false;
  let turn = 0;

  const end = () => {
    clearTimeout(timer);
    turn += 1;
    if (isSpeaking && !isCardOpen()) view.remove();
    isSpeaking = false;
  };
  signal.addEventListener('abort', end);

  async function say({ number, count, mention }: Place) {
    end();
    isSpeaking = true;
    const own = turn;
    view.announce('');
    const settled = new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const entry = mention && (await describe(mention));
    await settled;
    if (own !== turn) return; // the walk went on, or ended
    view.announce(
      entry ? translate('cardAnnounce', number, count, entry.name, entry.gist) : translate('cardNoMentions'),
    );
    timer = setTimeout(end, LINGER_MS);
  }

  return { announcePlace: (place) => void say(place), isSpeaking: () => isSpeaking, end };
}
