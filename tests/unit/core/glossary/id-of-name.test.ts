import { describe, expect, it } from 'vitest';
import { idOfName } from '../../../../src/core/glossary/id-of-name.ts';

describe('id of a name', () => {
  it.each([
    ['e-Albania', 'e-albania'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ["People's Liberation Army", 'peoples-liberation-army'],
    ['John F. Kennedy', 'john-f-kennedy'],
    ['S&P 500', 's-p-500'],
    ['北京', ''],
  ])('of %s is %j', (name, id) => expect(idOfName(name)).toBe(id));
});
