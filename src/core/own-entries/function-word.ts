/**
 * The words that stand in nearly every text and name nothing: as a form, one would be marked in every sentence. In the
 * languages of the pages that are read most here; words that are names in another of them are left out.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'a about after all also an and any are as at be been before but by can could did do for from had has have he her',
    'him his how i if in into is it its just me more most my no not now of on one only or other our out over she so',
    'some such than that the their them then there these they this those through to under until up us was we were what',
    'when where which while who whom whose why will with would you your',
    'aber als am an auch auf aus bei bis da das dass dem den der des die doch du ein eine einem einen einer eines er es',
    'für hat ich ihr im in ist ja kann mit nach nicht noch nur ob oder sehr sein sich sie sind so über um und uns unter',
    'vom von vor war was wenn wer wie wir wird zu zum zur',
    'au aux avec ce ces cette comme dans de des du elle elles en est et eux il ils je la le les leur leurs lui mais ne',
    'nos notre nous ou où par pas plus pour que qui sa sans se ses son sont sur très tu un une vos votre vous',
    'al como con del desde donde el él ella ellos entre era esa ese eso esta está este esto fue ha hasta las lo los más',
    'muy nada ni o para pero por porque que se sea ser si sí sin sobre su sus también un una unos y ya',
    'alla alle anche che chi ci col come con da dai dal dalla degli dei del della delle di dove e è ed era gli i il',
    'le lo ma nei nel nella non o per più poi quando questa questo sono sua sugli sul sulla suo tra un una uno',
    'a ai ajo am apo ata ato e është dhe do i janë ka këtë kjo ky me më mos ne në nga nuk një pa për po por që se si së',
    'të tek u',
    'آن از است اگر اما این با بر برای به تا در را که من ما نیز هر هم و یا یک',
  ]
    .join(' ')
    .split(' '),
);

/** In capitals too these are no acronym of anything, only words in a headline. */
const NEVER_ACRONYMS: ReadonlySet<string> = new Set(['the', 'der', 'die', 'les']);

/**
 * Whether a form is nothing but a word like "the", however it is written: "The" begins every third sentence. In capitals
 * it is taken for the acronym that it may be ("IT", "US", "WHO").
 */
export function isFunctionWord(form: string): boolean {
  const word = form.toLowerCase();
  if (!WORDS.has(word)) return false;
  const isAcronym = form !== word && form === form.toUpperCase() && form.length > 1;
  return !isAcronym || NEVER_ACRONYMS.has(word);
}
