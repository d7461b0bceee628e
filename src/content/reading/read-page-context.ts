/** What a page says of itself: language, title, day of publication, section. */
import type { PageContext } from '../../core/matching/page-text.ts';
import { writtenDay } from '../../core/reading/written-day.ts';
import { siteOf } from '../../core/settings/site-rules.ts';
import { attributeOf, documentElementOf, findAll, findFirst, titleOf } from '../dom.ts';
import { jsonLdOf } from './json-ld.ts';

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dcterms.created',
  'dc.date.issued',
];

/**
 * Reads the context of a document; nothing in it is trusted to be well formed. `staleDay` is the day the page declared
 * before it became another one without being loaded: pages forget to change it.
 */
export function readPageContext(document: Document, staleDay?: string): PageContext {
  const metas = metasOf(document);
  const published = publicationDay(document, metas, staleDay);
  const section = firstOf(metas, ['article:section', 'section', 'parsely-section'])?.slice(0, 200);
  return {
    lang: readPageLanguage(document),
    title: titleOf(document).slice(0, 2000),
    site: siteOf(document.location?.hostname ?? ''),
    ...(published && { published }),
    ...(section && { section }),
  };
}

/** The day the article was published (not modified), from JSON-LD, meta tags, `<time>` and the address, in this order. */
function publicationDay(document: Document, metas: Metas, staleDay?: string): string | undefined {
  const declared = dayOf(findInJsonLd(document)) ?? dayOf(firstOf(metas, DATE_METAS));
  return (
    (declared === staleDay ? undefined : declared) ??
    dayOf(attributeIn(document, '[itemprop="datePublished"]', 'content')) ??
    dayOf(attributeIn(document, 'article time[datetime], main time[datetime], time[datetime][pubdate]', 'datetime')) ??
    dayInAddress(document.location?.pathname ?? '')
  );
}

/** The language that a document declares; empty if it declares none. */
export function readPageLanguage(document: Document): string {
  const root = documentElementOf(document);
  const declared = root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  return (declared ?? '').trim().slice(0, 40);
}

function attributeIn(document: Document, selector: string, name: string): string | undefined {
  const element = findFirst(document, selector);
  return element === null ? undefined : (attributeOf(element, name) ?? undefined);
}

/** What the page says in `<meta>`, by name in lower case. All of them at once: a look-up by selector walks the whole page. */
type Metas = ReadonlyMap<string, string>;

function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of findAll(document, 'meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, (attributeOf(meta, 'content') ?? '').trim());
    }
  }
  return metas;
}

const firstOf = (metas: Metas, names: readonly string[]): string | undefined =>
  names.map((name) => metas.get(name)).find((content) => content);

function findInJsonLd(document: Document): string | undefined {
  return jsonLdOf(document)
    .map((source) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(source)?.[1])
    .find((date) => date);
}

function dayOf(date: string | undefined): string | undefined {
  return date && writtenDay(date);
}

function dayInAddress(path: string): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\D|$)/.exec(path);
  return dayOf(match?.slice(1).join('-'));
}
