/** Whether a page says of itself that it is an article. */
import { attributeOf, findAll, findFirst, textContentOf } from './dom.ts';

/** schema.org's kinds of article that news pages use. */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|TechArticle|ScholarlyArticle|OpinionNewsArticle|Report|LiveBlogPosting|BlogPosting)"/;
/** Longer ones are data of the whole site. */
const LONGEST_JSON_LD = 500_000;

/** Whether a document declares itself an article, in Open Graph, JSON-LD or microdata. */
export function declaresArticle(document: Document): boolean {
  const type = findFirst(document, 'meta[property="og:type"]');
  if (type !== null && attributeOf(type, 'content')?.trim().toLowerCase() === 'article') return true;
  for (const script of findAll(document, 'script[type="application/ld+json"]')) {
    const source = textContentOf(script) ?? '';
    if (source.length <= LONGEST_JSON_LD && ARTICLE_TYPE.test(source)) return true;
  }
  return (
    findFirst(
      document,
      '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], ' +
        '[itemprop="articleBody"]',
    ) !== null
  );
}
