/** Whether a page says of itself that it is an article. */
import { attributeOf, findFirst } from '../dom.ts';
import { jsonLdOf } from './json-ld.ts';

/** schema.org's kinds of article that news pages use. */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|(?:Tech|Scholarly)?Article|Report|(?:Live)?BlogPosting)"/;

/** Whether a document declares itself an article, in Open Graph, JSON-LD or microdata. */
export function declaresArticle(document: Document): boolean {
  const type = findFirst(document, 'meta[property="og:type"]');
  if (type !== null && attributeOf(type, 'content')?.trim().toLowerCase() === 'article') return true;
  return (
    jsonLdOf(document).some((source) => ARTICLE_TYPE.test(source)) ||
    findFirst(
      document,
      '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], ' +
        '[itemprop="articleBody"]',
    ) !== null
  );
}
