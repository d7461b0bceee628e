import { expect, it } from 'vitest';
import { isFunctionWord } from '../../../../src/core/own-entries/function-word.ts';

const ORDINARY =
  'the The THE tHe of Of it It us who Who I der Der DER Die und Über les Les LES Où El También È Della Është dhe این و';

it.each(ORDINARY.split(' '))('%s is an ordinary word', (form) => {
  expect(isFunctionWord(form)).toBe(true);
});

it.each(['IT', 'US', 'WHO', 'DAS', 'AND', 'IS', 'Thea', 'The Hague', 'Der Spiegel', 'Es Sawda', 'IT 2', 'ایران'])(
  '%s may be a name',
  (form) => {
    expect(isFunctionWord(form)).toBe(false);
  },
);
