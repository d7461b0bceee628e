/** Which part of a page is the article: what the page declares, weighed by how much running text lies in it. */

/** Parts that are never the article's own text, by what they are. */
export const OUTSIDE_SELECTOR = [
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'select',
  'dialog',
  'menu',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="banner"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="toolbar"]',
  '[role="menu"]',
  '[aria-hidden="true"]',
  '[hidden]',
].join(',');

// Names that publishers give to what stands around an article.
const OUTSIDE_NAME =
  /(?:^|[-_\s])(?:related|recommend(?:ed|ation|ations)?|more-?(?:on|from|stories|news)|most-?(?:read|popular|viewed)|trending|share|sharing|social|newsletter|subscri(?:be|ption)|promo(?:tion)?|advert(?:isement)?|ads?|sponsor(?:ed)?|outbrain|taboola|cookie|consent|gdpr|comment(?:s)?|disqus|breadcrumb(?:s)?|sidebar|side-?bar|footer|nav(?:bar|igation)?|menu|toolbar|masthead|byline|author-?(?:bio|box|info)|tags?|topics?|keywords|copyright|paywall|login|signup|teaser|recirc|read-?(?:more|next|also)|see-?also|up-?next|carousel|widget)(?:$|[-_\s])/i;

/** Whether an element, by its class or id, stands around the article rather than belonging to it. */
export function isNamedOutside(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && name.length < 400 && OUTSIDE_NAME.test(name);
}

/** Least running text, in characters, that makes an article. */
const LEAST_TEXT = 400;
/** Least length of a paragraph that counts as running text. */
const LEAST_PARAGRAPH = 60;

export interface Article {
  readonly root: Element;
  /** Whether the page is an article: it says so, or its text looks like one. */
  readonly isArticle: boolean;
}

/** The part of the document to read, and whether the page is an article at all. Undefined where there is nothing to read. */
export function findArticle(document: Document): Article | undefined {
  if (document.body === null) return undefined;
  const declared = [
    ...document.querySelectorAll('[itemprop="articleBody"], article, [role="article"], main, [role="main"]'),
  ].filter((element) => element.closest(OUTSIDE_SELECTOR) === null);
  const weighed = declared.map((element) => ({ element, weight: weightOf(element) }));
  const whole = weightOf(document.body);
  const heaviest = Math.max(0, ...weighed.map((one) => one.weight));
  // The innermost element that holds nearly all of the running text: later in document order is further in.
  const inner = heaviest >= whole * 0.4 ? weighed.filter((one) => one.weight >= heaviest * 0.9).at(-1) : undefined;
  const root = inner?.element ?? document.body;
  const weight = inner?.weight ?? whole;
  return {
    root,
    isArticle: weight >= LEAST_TEXT && (declaresArticle(document) || inner !== undefined || weight >= 4 * LEAST_TEXT),
  };
}

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (
      /"@type"\s*:\s*\[?\s*"(?:\w*News\w*Article|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting)"/.test(
        script.textContent ?? '',
      )
    ) {
      return true;
    }
  }
  return document.querySelector('[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"]') !== null;
}

function weightOf(root: Element): number {
  let weight = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length >= LEAST_PARAGRAPH && paragraph.closest(OUTSIDE_SELECTOR) === null) weight += length;
  }
  return weight;
}
