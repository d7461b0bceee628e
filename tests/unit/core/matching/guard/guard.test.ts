import { describe, expect, it } from 'vitest';
import { lexicon } from '../glossary-of-tests.ts';
import { annotateText, found, stopped } from '../lexicon-of.ts';

const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));
const stops = (...paragraphs: readonly string[]) => stopped(annotateText(lexicon, paragraphs));

describe('a capitalised neighbour that continues the name', () => {
  it.each([
    ['He flew with Air Albania to Rome that night.', 'Albania:guard:neighbour-before'],
    ['They ran the Tirana Marathon in the rain.', 'Tirana:guard:neighbour-after'],
    ['He wrote for the Times of Albania every week.', 'Albania:guard:name-of'],
    ['She sang for the Voices for Iran that night.', 'Iran:guard:name-of'],
    ['The Iran-Nordwind line was closed.', 'Iran:guard:hyphen'],
    ['She worked at Hoxha & Paris for a year.', 'Paris:guard:ampersand'],
    ['The town of St. Lincoln is small.', 'Lincoln:guard:name-abbreviation'],
    ['A letter from Paris van Houten arrived.', 'Paris:guard:particle'],
    ['The delegates of the Congress of Berlin met in June.', 'Congress:guard:of-name'],
    ['They met Mr Lincoln at the station.', 'Lincoln:guard:person-title'],
    ['The pageant crowned Miss US last night.', 'US:guard:person-title'],
    ['Zana Lincoln said nothing about it.', 'Lincoln:guard:neighbour-before'],
    ['The U.S. Forest Service closed the road.', 'U.S.:guard:neighbour-after'],
    ['The house stood in Paris, Texas, for years.', 'Paris:guard:region-after'],
    ['He sits on the US-Iran Council for Trade.', 'US:guard:hyphen'],
    ['They met the US Iran Deal Group again.', 'US:guard:neighbour-after'],
    ['The Albania striker scored twice.', 'Albania:guard:team'],
    ['It ended Albania 2-1 Iran after extra time.', 'Albania:guard:team'],
    ['It ended Albania 2-1 Iran after extra time.', 'Iran:guard:team'],
    ['They asked the Friends of Albania for help.', 'Albania:guard:name-of'],
    ['They met Arben Hoxha. The Battle of Tirana was long.', 'Tirana:guard:name-of'],
    ['Little Albania is a café.', 'Albania:guard:neighbour-before'],
    ['The militia Jund al-Iran fled.', 'Iran:guard:neighbour-before'],
    ['She studied at Albania A&M for a year.', 'Albania:guard:neighbour-after'],
    ['She studied at Albania A & M for a year.', 'Albania:guard:neighbour-after'],
    ['He sold Northern Soap Co. of Albania for a song.', 'Albania:guard:name-of'],
    ['The choir of St. Nikolla’s Congress sang.', 'Congress:guard:neighbour-before'],
    ['The Air Albania Paris flights were late.', 'Paris:guard:neighbour-before'],
    ['They joined the Socialist Party of Iran last year.', 'Iran:guard:name-of'],
  ])('stops the form in “%s”', (text, stop) => {
    expect(stops(text)).toContain(stop);
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['That is what US President Hoxha told US Foreign Minister Berisha.', ['US=us', 'US=us']],
    ['The troops of Albanian Tirana left.', ['Tirana=tirana']],
    ['They left Tirana Monday and Paris in May 2024.', ['Tirana=tirana', 'Paris=paris']],
    ['The government told Iran Tuesday to leave.', ['Iran=iran']],
    ['With Iran they never agreed.', ['Iran=iran']],
    ['The law follows Albania’s Socialist Party line.', ['Albania=albania', 'Socialist Party=ps']],
    [
      'The US-Iran talks and NATO-led troops, pro-Iran and Iran-backed ones.',
      ['US=us', 'Iran=iran', 'NATO=nato', 'Iran=iran', 'Iran=iran'],
    ],
    ['The President of Albania met people north of Tirana.', ['Albania=albania', 'Tirana=tirana']],
    ['The envoy met Senator Arben Hoxha of Iran.', ['Iran=iran']],
    ['The bill went to the U.S. Congress in June.', ['U.S.=us', 'Congress=congress']],
    ['They reached Tirana. Marathon runners followed.', ['Tirana=tirana']],
    ['They reached Tirana, Marathon and Rome.', ['Tirana=tirana']],
    ['The US troops and US Police left the city.', ['US=us', 'US=us']],
    ['They lived in Paris, France, for years.', ['Paris=paris']],
    ['They met in Paris for Iran talks.', ['Paris=paris', 'Iran=iran']],
    ['Friends of Albania came. The friends of Albania left.', ['Albania=albania', 'Albania=albania']],
    ['At 10:32 Iran closed its border.', ['Iran=iran']],
    ['In Iran I saw it myself.', ['Iran=iran']],
    ['Addressing Iran directly, he asked for calm.', ['Iran=iran']],
    ['It was under a state of emergency Monday.', ['state of emergency=state-of-emergency']],
    ['They met Kim Jong Un of Iran there.', ['Kim Jong Un=kim-jong-un', 'Iran=iran']],
    ['The US Iran NATO talks failed.', ['US=us', 'Iran=iran', 'NATO=nato']],
    ['In the US Iran’s Press Office is closed.', ['US=us', 'Iran=iran']],
    // "Fresh" may be a common word: whether it is part of the name before, the page must say.
    ['Fresh US Iran talks failed.', ['Iran=iran']],
  ])('lets the forms pass in “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('takes the office before a name for a title, complement and all', () => {
    expect(mentions('The Secretary of State Edi Rama met US Deputy Foreign Minister Hoxha.')).toEqual([
      'Edi Rama=edi-rama',
      'US=us',
    ]);
  });

  it('says which exemption spoke', () => {
    const { mentions: all } = annotateText(lexicon, ['They were met by US President Hoxha.']);
    expect(all.map(({ why }) => why)).toEqual([['pass:title', 'resolve:plain']]);
  });

  it('takes a sentence-initial word for a name unless the page writes it small elsewhere', () => {
    expect(stops('Visitors Tirana loves most are young.')).toContain('Tirana:guard:neighbour-before');
    expect(mentions('Visitors Tirana loves most are young.', 'The visitors came late.')).toEqual(['Tirana=tirana']);
    // A given name stays one, whatever else the word means.
    expect(mentions('Mark Lincoln said so.', 'You could see the mark on it.')).toEqual([]);
  });

  it('does not count parts of a longer form as known neighbours', () => {
    expect(mentions('The Socialist Party of Albania Fund was closed.')).toEqual([]);
  });
});

describe('forms that are ordinary words', () => {
  it.each([
    ['It was late in May when they met.', 'May:guard:calendar'],
    ['The sun rises in the West every time.', 'West:guard:compass'],
    ['Write to press@albania.al or see https://iran.example/Iran now.', 'Iran:guard:address'],
    ['Ask @NATO about it.', 'NATO:guard:address'],
    ['The file Iran.pdf is gone.', 'Iran:guard:address'],
    ['A MEK inhibitor slowed the tumour in Tehran, and exile.', 'MEK:guard:not-phrase'],
  ])('are silent in “%s”', (text, stop) => {
    expect(stops(text)).toContain(stop);
  });

  it('still means the person after the full name, but not in a date', () => {
    expect(mentions('Theresa May came. Then May spoke. It was 5 May that day.')).toEqual([
      'Theresa May=theresa-may',
      'May=theresa-may',
    ]);
  });

  it('are silent at a sentence start if the page writes them small', () => {
    const lexiconWords = ['Carrick is a word here.', 'In old law a carrick is a ship.'];
    expect(mentions(...lexiconWords)).toEqual([]);
    expect(mentions('Carrick is a firm here.')).toEqual(['Carrick=carrick']);
  });
});

describe('blocks in headline case', () => {
  const sentence = 'The government in Tirana broke off its ties with Iran on Wednesday, officials said.';

  it('accept a name of several words and forms that stand in a sentence', () => {
    const { mentions: all } = annotateText(lexicon, ['Edi Rama Cuts Diplomatic Ties With Iran', sentence]);
    expect(all.slice(0, 2).map(({ text, why }) => [text, why[0]])).toEqual([
      ['Edi Rama', 'pass:headline-name'],
      ['Iran', 'pass:headline-seen'],
    ]);
  });

  it('do not accept other single words', () => {
    expect(stops('Paris Cuts Diplomatic Ties With Iran', sentence)).toContain('Paris:guard:headline');
  });

  it('accept unambiguous forms where the page is nothing else', () => {
    expect(mentions('Paris Cuts Diplomatic Ties With Iran')).toEqual(['Paris=paris', 'Iran=iran']);
    expect(mentions('Iran Opposition Group MEK Moves Its Camp')).toEqual(['Iran=iran']);
  });

  it('are no evidence of another bearer', () => {
    expect(mentions('Can Rama Win Once More Today', 'Edi Rama said yes. Later Rama left.')).toEqual([
      'Rama=edi-rama',
      'Edi Rama=edi-rama',
      'Rama=edi-rama',
    ]);
  });

  it('are recognised in capitals, but not by three known names in a sentence', () => {
    expect(mentions('RAMA MEETS IRAN ENVOY', 'It was Edi Rama who met the envoy of Iran.')).toEqual([
      'RAMA=edi-rama',
      'IRAN=iran',
      'Edi Rama=edi-rama',
      'Iran=iran',
    ]);
    expect(mentions('Edi Rama visits Paris and Iran.')).toEqual(['Edi Rama=edi-rama', 'Paris=paris', 'Iran=iran']);
  });
});
