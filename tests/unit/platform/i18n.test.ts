import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ messages: new Map<string, string>(), language: 'en-GB' }));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (name: string, substitutions: readonly string[] = []) =>
        (fake.messages.get(name) ?? '').replace('$1', substitutions[0] ?? ''),
      getUILanguage: () => fake.language,
    },
  },
}));

const { formatNumber, speakOn, translate, translateCount, uiDirection, uiLanguage } = await import(
  '../../../src/platform/i18n.ts'
);

const ENGLISH = [
  ['languageCode', 'en'],
  ['names_one', '$1 name'],
  ['names_other', '$1 names'],
] as const;

beforeEach(() => {
  fake.messages = new Map(ENGLISH);
  fake.language = 'en-GB';
});

describe('strings', () => {
  it('keep the region of the browser where we speak its language', () => {
    expect(uiLanguage()).toBe('en-GB');
    expect(uiDirection()).toBe('ltr');
  });

  it('are English, from left to right, with English plurals, where we do not speak the browser’s', () => {
    fake.language = 'ar';
    const root = { lang: '', dir: '' };
    speakOn(root);
    expect(root).toEqual({ lang: 'en', dir: 'ltr' });
    expect(translateCount('names', 3)).toBe('3 names'); // Arabic would ask for a form "few"
  });

  it('run from right to left in Persian, with its digits', () => {
    fake.language = 'fa';
    fake.messages.set('languageCode', 'fa').set('names_other', '$1 نام');
    expect(uiDirection()).toBe('rtl');
    expect(translateCount('names', 12)).toBe('۱۲ نام');
    fake.messages.set('row', 'سطر $1');
    expect(translate('row', 1200)).toBe('سطر ۱٬۲۰۰');
    expect(translate('row', 'HC-1')).toBe('سطر HC-1'); // text is left as it is
    expect(formatNumber(0.4, { minimumFractionDigits: 1 })).toBe('۰٫۴');
  });

  it('have no silent holes', () => {
    expect(() => translate('missing')).toThrow('There is no message "missing"');
  });
});
