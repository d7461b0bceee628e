import { describe, expect, it } from 'vitest';
import { lexicon, SKETCHES } from '../glossary-of-tests.ts';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));

describe('surnames', () => {
  it('with initials alone before them count like bare ones', () => {
    expect(mentions('The form was signed by E. Rama that day.')).toEqual([]);
    expect(mentions('Edi Rama left. The form was signed by E. Rama that day.')).toEqual([
      'Edi Rama=edi-rama',
      'E. Rama=edi-rama',
    ]);
  });

  it.each([
    ['after the full name', ['Edi Rama came. Rama spoke.'], ['Edi Rama=edi-rama', 'Rama=edi-rama']],
    [
      'before it, if the page has one bearer only',
      ['Rama spoke first.', 'It was Edi Rama who won.'],
      ['Rama=edi-rama', 'Edi Rama=edi-rama'],
    ],
    ['never without it', ['Rama spoke.'], []],
    [
      'not once another bearer is named',
      ['Edi Rama came. Then John Rama sang, and Rama bowed.'],
      ['Edi Rama=edi-rama'],
    ],
    [
      'again once he is named again',
      ['John Rama sang. Edi Rama clapped. Rama bowed.'],
      ['Edi Rama=edi-rama', 'Rama=edi-rama'],
    ],
    ['not before two bearers', ['Rama spoke.', 'Edi Rama and John Rama agreed.'], ['Edi Rama=edi-rama']],
    [
      'with a second given name',
      ['They met Edi Kristaq Rama. Rama left.'],
      ['Edi Kristaq Rama=edi-rama', 'Rama=edi-rama'],
    ],
    [
      'family name first',
      ['Kim Jong Un waved. Kim left. Then Kim Yong Chol came, and Kim spoke.'],
      ['Kim Jong Un=kim-jong-un', 'Kim=kim-jong-un'],
    ],
    [
      'the last of two known bearers',
      ['Bill Clinton sat. Hillary Clinton stood. Clinton laughed.'],
      ['Bill Clinton=bill-clinton', 'Hillary Clinton=hillary-clinton', 'Clinton=hillary-clinton'],
    ],
    [
      'the one whose office it is',
      ['Bill Clinton sat. Hillary Clinton stood. President Clinton laughed.'],
      ['Bill Clinton=bill-clinton', 'Hillary Clinton=hillary-clinton', 'Clinton=bill-clinton'],
    ],
  ])('count %s', (_, paragraphs, expected) => {
    expect(mentions(...paragraphs)).toEqual(expected);
  });

  it.each([
    ['They met George W. Bush. Bush left.', 'george-w-bush'],
    ['They met George Herbert Walker Bush. Bush left.', 'george-h-w-bush'],
    ['They met George H.W. Bush. Bush left.', 'george-h-w-bush'],
  ])('tell bearers apart by their further names: “%s”', (text, entry) => {
    expect(annotateText(lexicon, [text]).mentions.map((mention) => mention.entry)).toEqual([entry, entry]);
  });

  it('are not read as the last one but one where the last is somebody of the same full name', () => {
    const kennedys = lexiconOf([
      { id: 'jfk', name: 'John F. Kennedy', kind: 'person', called: ['Kennedy'] },
      {
        id: 'rfk-jr',
        name: 'Robert Kennedy Jr.',
        kind: 'person',
        called: ['Kennedy'],
        forms: [{ text: 'Robert Kennedy' }],
        ambiguous: ['Robert Kennedy'],
        cues: ['vaccine', 'health'],
      },
    ]);
    const first = 'John F. Kennedy was president.';
    expect(found(annotateText(kennedys, [`${first} Robert Kennedy advised him. Mr Kennedy left.`]))).toEqual([
      'John F. Kennedy=jfk',
    ]);
    const health = `${first} Robert Kennedy ran the health office and wanted no vaccine. Mr Kennedy left.`;
    expect(found(annotateText(kennedys, [health]))).toEqual([
      'John F. Kennedy=jfk',
      'Robert Kennedy=rfk-jr',
      'Kennedy=rfk-jr',
    ]);
  });

  it('keep silent where the given name fits two bearers', () => {
    expect(mentions('They met George Bush. Bush left.')).toEqual([]);
  });

  it('take in the Arabic article', () => {
    expect(mentions('Nouri al-Maliki left. Arben al-Maliki sang. Al-Maliki was tired.')).toEqual([
      'Nouri al-Maliki=nouri-al-maliki',
    ]);
    expect(mentions('Nouri al-Maliki left. Al-Maliki had won.')).toEqual([
      'Nouri al-Maliki=nouri-al-maliki',
      'Al-Maliki=nouri-al-maliki',
    ]);
  });

  it('do not make a firm of a person', () => {
    const page = ['Gerald R. Carrick was buried. The country mourned Carrick for a week.'];
    expect(mentions(...page)).toEqual([]);
    expect(mentions(...page, 'Carrick Motors, which he never owned, closed. Carrick shares fell.')).toContain(
      'Carrick=carrick',
    );
    expect(mentions('They voted for President Carrick. The hills of Carrick are green.')).toEqual([]);
    expect(mentions('They heard the economist Lirim Carrick. Carrick was hoarse.')).toEqual([]);
    expect(mentions('They work at General Motors Carrick. Carrick is green.')).toEqual(['Carrick=carrick']);
  });

  it('make a doubtful name theirs on the whole page, unless it is spelled out', () => {
    const sketch = { id: 'gashi-group', name: 'Gashi Group', forms: [{ text: 'Gashi' }], ambiguous: ['Gashi'] };
    const doubtful = lexiconOf([{ ...sketch, cues: ['silver', 'gold'] }]);
    const page = (...paragraphs: readonly string[]) => found(annotateText(doubtful, paragraphs));
    expect(page('The men of Gashi took the gold and the silver.')).toEqual(['Gashi=gashi-group']);
    expect(page('The men of Gashi took the gold and the silver.', 'Mayor Gashi smiled.')).toEqual([]);
    expect(page('The men of Gashi left.', 'Mayor Gashi spoke of the Gashi Group.')).toContain('Gashi=gashi-group');
  });

  it('mean a town of that name by its region, and the rest of the page with it', () => {
    const town = 'A barn burned down in Paris, Ontario, on Sunday.';
    expect(mentions(town, 'The police of Paris asked for help.')).toEqual([]);
    expect(mentions('A barn burned down in Paris, France.', 'The police of Paris came.')).toHaveLength(2);
  });
});

describe('titles and dates', () => {
  const at = (published: string | undefined, ...paragraphs: readonly string[]) =>
    found(annotateText(lexicon, paragraphs, published === undefined ? {} : { published }));

  it('keep a later office from an older article', () => {
    const page = ['Edi Rama spoke in Tirana.', 'Prime Minister Rama was silent.'];
    expect(at('2012-05-01', ...page)).toEqual(['Edi Rama=edi-rama', 'Tirana=tirana']);
    expect(at('2016-05-01', ...page)).toEqual(['Edi Rama=edi-rama', 'Tirana=tirana', 'Rama=edi-rama']);
    // The office is over, the title remains.
    expect(at('2016-05-01', 'Edi Rama spoke.', 'As Mayor Rama had said, it rained.')).toEqual([
      'Edi Rama=edi-rama',
      'Rama=edi-rama',
    ]);
  });

  it('name the holder of the day without a full name, if the page speaks of his country', () => {
    const page = ['Prime Minister Rama of Albania arrived in Paris.'];
    expect(at('2016-05-01', ...page)).toContain('Rama=edi-rama');
    expect(at('2012-05-01', ...page)).not.toContain('Rama=edi-rama');
    expect(at(undefined, ...page)).not.toContain('Rama=edi-rama');
    expect(at('2016-05-01', 'Prime Minister Rama arrived in Paris.')).toEqual(['Paris=paris']);
    expect(at('2016-05-01', 'Deputy Prime Minister Rama of Albania arrived.')).toEqual(['Albania=albania']);
    expect(at('2005-05-01', 'Mayor Rama of Tirana arrived.')).toEqual(['Tirana=tirana']);
  });

  it('say which rule kept silence', () => {
    expect(
      stopped(annotateText(lexicon, ['Edi Rama spoke. Prime Minister Rama did not.'], { published: '2012-05-01' })),
    ).toContain('Rama:resolve:title-date');
  });
});

describe('definitions in place', () => {
  it('bind an ambiguous short form for the page', () => {
    const { mentions: all } = annotateText(lexicon, [
      'The People’s Mojahedin Organization of Iran (MEK) moved. The MEK left.',
    ]);
    expect(all.map(({ text, entry, why }) => [text, entry, why])).toContainEqual([
      'MEK',
      'mek',
      ['resolve:definition'],
    ]);
    expect(all).toHaveLength(3);
  });

  it('bind it in a spelling the glossary does not list', () => {
    expect(mentions('The North Atlantic Treaty Organisation (NATO) met. NATO agreed.')).toEqual([
      'NATO=nato',
      'NATO=nato',
    ]);
  });

  it('make it somebody else’s if the letters stand for another name', () => {
    const page = ['The National Association of Theatre Owners (NATO) met. NATO agreed.'];
    expect(mentions(...page)).toEqual([]);
    expect(stopped(annotateText(lexicon, page))).toContain('NATO:resolve:definition');
  });

  it('stand the other way round as well', () => {
    expect(mentions('The NATO (National Association of Theatre Owners) met. NATO agreed.')).toEqual([]);
    expect(mentions('The MEK (the People’s Mojahedin Organization of Iran) moved. The MEK left.')).toEqual([
      'MEK=mek',
      'People’s Mojahedin Organization of Iran=mek',
      'MEK=mek',
    ]);
    expect(mentions('The MEK (PMOI, in short) moved.')).toContain('MEK=mek');
    expect(mentions('NATO (now at thirty members) agreed.')).toEqual(['NATO=nato']);
  });

  it('until the text says otherwise', () => {
    expect(
      mentions(
        'The National Association of Theatre Owners (NATO) met. NATO agreed. The North Atlantic Treaty Organization (NATO) did not. NATO left.',
      ),
    ).toEqual(['North Atlantic Treaty Organization=nato', 'NATO=nato', 'NATO=nato']);
  });

  it('are not read from datelines, credits and parties', () => {
    expect(mentions('TIRANA (NATO) — It rained.')).toContain('NATO=nato');
    expect(mentions('Arben Hoxha (PS) spoke.')).toEqual([]);
  });

  it('hold on pages in other languages without silencing sure forms', () => {
    const text = 'L’Organisation du traité de l’Atlantique nord (OTAN) est là. L’OTAN reste.';
    expect(found(annotateText(lexicon, [text], { lang: 'fr' }))).toEqual(['OTAN=nato', 'OTAN=nato']);
  });
});

describe('ambiguous forms', () => {
  it.each([
    ['alone', ['The MEK moved.'], []],
    ['with one cue beside it', ['The MEK left Ashraf.'], []],
    ['with two cues', ['The MEK left Ashraf for exile.'], ['MEK=mek']],
    ['with a cue and a related entry', ['The MEK left Ashraf.', 'It was far from Iran.'], ['MEK=mek', 'Iran=iran']],
    ['with another full form of the entry', ['The MEK moved.', 'The PMOI denied it.'], ['MEK=mek', 'PMOI=mek']],
    ['with cues far away', ['The MEK moved.', 'In exile she met Rajavi.'], ['MEK=mek']],
  ])('%s', (_, paragraphs, expected) => {
    expect(mentions(...paragraphs)).toEqual(expected);
  });

  it('ask for more in sport', () => {
    const page = ['The MEK left Ashraf.', 'It was far from Iran.'];
    expect(found(annotateText(lexicon, page, { section: 'Football' }))).toEqual([]);
  });

  it('know a page about sport by its words', () => {
    const page = ['The midfielder hurt a knee before halftime.', 'Albania lost in the end.'];
    const length = ' It was a long and cold evening for everyone who had come.'.repeat(9);
    expect(mentions('The midfielder hurt a knee.', 'Albania lost in the end.')).toEqual(['Albania=albania']);
    expect(mentions(...page)).toEqual([]);
    expect(mentions(...page, length)).toEqual(['Albania=albania']);
    expect(mentions(...page, length, 'The goalkeeper wept.')).toEqual([]);
    // The other teams do not speak for this one.
    expect(mentions(...page, 'The goalkeeper of Tirana wept.')).toEqual([]);
  });

  it('want all words of a phrase of sport', () => {
    const page = ['The midfielder hurt a knee.', 'Albania lost in the end.'];
    expect(mentions(...page, 'It was his first in a World Cup.')).toEqual([]);
    expect(mentions(...page, 'It was his first in a world of money.')).toEqual(['Albania=albania']);
  });

  it('take places for teams in sport unless the page speaks of the country', () => {
    const page = ['Albania lost at home again.'];
    expect(found(annotateText(lexicon, page, { section: 'Sport' }))).toEqual([]);
    expect(found(annotateText(lexicon, page, { section: 'World' }))).toEqual(['Albania=albania']);
    expect(found(annotateText(lexicon, [...page, 'Edi Rama was there.'], { section: 'Sport' }))).toEqual([
      'Albania=albania',
      'Edi Rama=edi-rama',
    ]);
  });

  it('are not carried by their country alone, which is a relative or their home, not both', () => {
    const oaths = lexiconOf([
      { id: 'albania', name: 'Albania', kind: 'place', country: 'AL' },
      { id: 'tirana', name: 'Tirana', kind: 'place', country: 'AL' },
      {
        id: 'besa',
        name: 'Oath of Besa',
        forms: [{ text: 'Besa' }],
        ambiguous: ['Besa'],
        country: 'AL',
        related: ['albania'],
      },
    ]);
    const page = ['She wrote to Besa from Albania.'];
    expect(found(annotateText(oaths, page))).toEqual(['Albania=albania']);
    expect(found(annotateText(oaths, [...page, 'Tirana lay far off.']))).toContain('Besa=besa');
  });

  it('are heard in section and title', () => {
    expect(found(annotateText(lexicon, ['The MEK left Ashraf.'], { title: 'Life in exile' }))).toEqual(['MEK=mek']);
  });
});

describe('several senses', () => {
  const georgias = lexiconOf([
    {
      id: 'georgia',
      name: 'Georgia',
      kind: 'place',
      country: 'GE',
      cues: ['Tbilisi', 'Caucasus', 'Russian'],
      familiarity: 3,
    },
    {
      id: 'georgia-us',
      name: 'State of Georgia',
      kind: 'place',
      forms: [{ text: 'Georgia' }],
      cues: ['Atlanta', 'Savannah', 'ballots'],
    },
  ]);

  it('are told apart by the page, or not at all', () => {
    expect(found(annotateText(georgias, ['Voters in Georgia waited.']))).toEqual([]);
    expect(found(annotateText(georgias, ['Voters in Georgia waited near Tbilisi.']))).toEqual(['Georgia=georgia']);
    expect(found(annotateText(georgias, ['Voters in Georgia waited near Atlanta.']))).toEqual(['Georgia=georgia-us']);
    expect(found(annotateText(georgias, ['Voters in Georgia, from Tbilisi to Atlanta, waited.']))).toEqual([]);
  });

  it('are one on a page', () => {
    const page = ['Voters in Georgia waited near Atlanta.', 'Georgia counted its ballots.', 'So did Georgia later.'];
    expect(found(annotateText(georgias, page))).toEqual(Array(3).fill('Georgia=georgia-us'));
  });

  it('say which rules decided', () => {
    const {
      mentions: [first],
    } = annotateText(georgias, ['Voters in Georgia waited near Tbilisi.']);
    expect(first?.why).toEqual(['resolve:plain', 'resolve:cues', 'resolve:senses']);
  });
});

describe('the reader’s own entries', () => {
  const own = { id: 'own:rama-bank', name: 'AKSHI', kind: 'organisation' as const, pack: 'own' };

  it('stand beside bundled ones', () => {
    const both = lexiconOf(SKETCHES, [{ ...own, name: 'Blloku' }]);
    expect(found(annotateText(both, ['In Blloku they spoke of AKSHI.']))).toEqual([
      'Blloku=own:rama-bank',
      'AKSHI=akshi',
    ]);
  });

  it('hide a bundled one of the same form only if they are to', () => {
    expect(found(annotateText(lexiconOf(SKETCHES, [own]), ['They spoke of AKSHI.']))).toEqual(['AKSHI=akshi']);
    expect(found(annotateText(lexiconOf(SKETCHES, [{ ...own, shadows: true }]), ['They spoke of AKSHI.']))).toEqual([
      'AKSHI=own:rama-bank',
    ]);
  });
});

describe('overlaps', () => {
  it('leave the longest name that stands', () => {
    expect(mentions('The Socialist Party of Albania won.')).toEqual(['Socialist Party of Albania=ps']);
  });
});
