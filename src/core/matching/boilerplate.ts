/** Paragraphs that stand in an article without being its text: who wrote it, what else to read, what to subscribe to. */

/** Longer ones say something themselves. */
const LONGEST = 400;

const CREDITS = [
  '^\\W*(?:additional |with )?(?:reporting|writing|written|editing|edited|compiled|produced|translated|translation|photos?|photographs?|graphics?|video|illustration) by\\b',
  '\\bcontributed (?:reporting|to this (?:report|story|article|piece))',
  '\\breported from\\b[^.]*\\.(?:\\s|$)[^.]*\\b(?:contributed|writers?)\\b',
  '^\\W*(?:Associated Press|AP|Reuters|AFP) (?:writers?|correspondents?|journalists?|reporters?)\\b',
  '^\\W*(?:mit material von|quellen?:|redaktion:|foto(?:s|grafie)?:|bild:)',
  "^\\W*(?:avec (?:l[’']|la |les )?(?:afp|reuters)|photos? ?:|crédit)",
  '^\\W*(?:con información de|foto(?:grafía)?:|fuente:|fonte:|źródło:|fot\\.)',
].join('|');
const PROMOTIONS = [
  "^\\W*(?:read (?:more|next|also|the full|our)|also read|see also|more (?:on|from|about)|related(?: \\w+)?|recommended|up next|don[’']t miss)\\s*[:|–—-]",
  '^\\W*(?:watch|listen|live|video|photos|in pictures|analysis|opinion|explainer)\\s*[|:]',
  '^\\W*(?:sign up|subscribe|register|follow (?:us|\\w+(?: \\w+){0,5} on)|like us|join (?:us|our|the conversation)|get in touch|contact us|click here|download (?:the|our)|support (?:us|our)|listen to (?:this|our)|share your|have your say|do you have a story|email us|send us)\\b',
  '^\\W*(?:for (?:more|all the latest)|this (?:article|story|post|report) (?:was|is|has been|originally|first) (?:originally |first )?(?:published|produced|updated|corrected|part|translated))\\b',
  '^\\W*(?:lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|lire aussi|à lire (?:aussi|également)|lea también|leer también|ver también|leggi anche|czytaj (?:też|także|więcej)|zobacz także|читайте также|ayrıca okuyun|اقرأ أيضا)',
].join('|');
const BOILERPLATE = new RegExp(`${CREDITS}|${PROMOTIONS}`, 'i');
const BYLINE = /^\W*(?:By|Von|Par|Por|Di) [A-Z][^.!?]{0,60}$/;

/** Whether a paragraph is a credit or a promotion rather than part of the article, by how such paragraphs begin. */
export function isBoilerplate(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  const line = trimmed.replace(/\s+/g, ' ');
  return BYLINE.test(line) || BOILERPLATE.test(line);
}
