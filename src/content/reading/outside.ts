/** What stands around an article, by what elements are and by what publishers call them. */
import { remember } from '../../core/matching/folding/remember.ts';
import { attributeOf, matches } from '../dom.ts';

/** Never the article's own text, whatever it is called. */
const OUTSIDE_SELECTOR = [
  'nav',
  'aside',
  'footer',
  'button',
  'select',
  'dialog',
  'menu',
  '[hidden]:not([hidden="until-found"])',
  '[aria-hidden="true"]',
  ...[
    'navigation',
    'complementary',
    'contentinfo',
    'search',
    'dialog',
    'alertdialog',
    'alert',
    'status',
    'toolbar',
    'tooltip',
    'tablist',
    'menu',
    'menubar',
    'button',
    'textbox',
    'log',
    'timer',
    'marquee',
  ].map((role) => `[role="${role}"]`),
].join(',');

/** Not text to be read: code, controls, what is drawn. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT OPTION DATALIST LABEL LEGEND OUTPUT CODE PRE KBD SAMP VAR ' +
    'CANVAS IFRAME FRAME FRAMESET OBJECT EMBED APPLET VIDEO AUDIO PROGRESS METER RT RP HEAD TITLE AREA MAP'
  ).split(' '),
);

/** Editors, by their own names or by what they declare. */
const EDITOR_SELECTOR =
  '[contenteditable]:not([contenteditable="false"]), .CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .ProseMirror';

/** Whether an element and all that it holds is never read. */
export function isOutside(element: Element, tagName: string): boolean {
  if (SKIPPED.has(tagName) || !(element instanceof HTMLElement)) return true;
  return matches(element, OUTSIDE_SELECTOR) || matches(element, EDITOR_SELECTOR);
}

// Words that publishers put into class names, ids and test hooks of what stands around an article. A word also counts
// with more behind a hyphen (`share-bar`): only what is written in one (`sharebar`) has to be listed.
const OUTSIDE_WORDS = [
  'related(?:s|content|articles?|stories|links?|posts?|news|topics?)?',
  'recommend(?:ed|er|ations?)?',
  'more-?(?:on|from|stories|news|coverage|like-?this)',
  '(?:most|best)-?(?:read|popular|viewed|shared|commented)',
  'popular',
  'trending',
  'latest(?:news|stories|articles)?',
  'share(?:bar|tools?|buttons?|links?|this)?',
  'sharing',
  'social(?:bar|links?|media|share|icons?)?',
  'newsletters?',
  'subscri(?:ber?|ptions?)',
  'promo(?:tion)?s?',
  'advert(?:s|isements?|ising)?',
  'ad(?:s|slot|unit|container|wrapper|block|label)?',
  'sponsor(?:ed|s)?',
  'outbrain',
  'taboola',
  'cookies?',
  'consent',
  'gdpr',
  'comments?(?:list|section|thread|area)?',
  'disqus',
  'breadcrumbs?',
  'side-?bar',
  'footer',
  'nav(?:bar|igation)?',
  'menu',
  'toolbar',
  'masthead',
  'bylines?',
  'authors?(?:bio|box|info|card|names?|list)?',
  'bio(?:graphy)?',
  'contributors?',
  'credits?',
  'copyright',
  'tag(?:s|list|cloud)?',
  'topics?',
  'keywords',
  'paywall',
  'login',
  'sign-?(?:in|up)',
  'regist(?:er|ration)',
  'recirc(?:ulation)?',
  'read-?(?:more|next|also)',
  'see-?also',
  'up-?next',
  'next-?(?:article|story|post)',
  'teasers?',
  '(?:prev(?:ious)?|next)-?(?:next|prev(?:ious)?)',
  'carousel',
  'slideshow',
  'widgets?',
  'info-?box(?:es)?',
  'date-?line',
  'time-?stamp',
  'published?-?(?:date|time|at)',
  'modal',
  'popup',
  'overlay',
  'toast',
  'tooltip',
  'skip-?(?:link|to|nav)',
  'sr-?only',
  'visually-?hidden',
  'screen-?reader(?:text)?',
  'donat(?:e|ions?)',
  'support-?us',
  'feedback',
  'corrections?-?(?:link|form)',
  '(?:audio|video)?player',
  'print-?only',
  'noprint',
];
const OUTSIDE_NAME = new RegExp(`(?:^|[-\\s:.])(?:${OUTSIDE_WORDS.join('|')})(?:$|[-\\s:.])`, 'i');

const NAMING_ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'data-module', 'data-name'];
/** Longer ones are lists of utility classes or state, which name nothing. */
const LONGEST_NAME = 300;
const MOST_REMEMBERED = 5_000;

/** The name by which an element's publisher says that it stands around the article; undefined if none does. */
export function outsideNameOf(element: Element): string | undefined {
  for (const attribute of NAMING_ATTRIBUTES) {
    const name = attributeOf(element, attribute);
    if (name !== null && name !== '' && name.length <= LONGEST_NAME && meansOutside(name)) return name;
  }
  return undefined;
}

// What an element has beside it, how it is laid out, what of an article stands before a paywall: not what it is.
const HOLDS =
  /(?:^|[-_\s])(?:(?:with|has|no|without|contains|show)[-_]+[a-z-]+|(?:sidebar|rail)[-_](?:grid|layout)[\w-]*|teaser[-_](?:content|text))/gi;

const meansOutside = remember((name) => {
  const words = name
    .replace(/[^\s_-]*\d[^\s_-]*/g, ' ') // made up by a build
    .replace(/([a-z])([A-Z])/g, '$1-$2') // RelatedStories, relatedStories: as if written related-stories
    .replace(HOLDS, ' ')
    .replace(/[-_]+/g, '-');
  return OUTSIDE_NAME.test(words);
}, MOST_REMEMBERED);
