import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportAddress } from '../../../../src/core/glossary/report-address.ts';

const FORMS = resolve(import.meta.dirname, '../../../../.github/ISSUE_TEMPLATE');

interface Form {
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}

describe('the address of a report', () => {
  const { searchParams, origin, pathname } = new URL(reportAddress('iran-iraq-war'));

  it('is the form for a new issue, titled and filled in with the entry', () => {
    expect(`${origin}${pathname}`).toBe('https://github.com/backgrounder-extension/backgrounder/issues/new');
    expect(searchParams.get('title')).toBe('Entry: iran-iraq-war');
    expect(searchParams.get('entry')).toBe('iran-iraq-war');
  });

  it('fills in only what the form has a text field for', () => {
    const form = parse(readFileSync(join(FORMS, searchParams.get('template') ?? ''), 'utf8')) as Form;
    const fields = form.body.filter(({ type }) => type === 'input').map(({ id }) => id);
    const filled = [...searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
    expect(filled).toEqual(['entry']);
    expect(fields).toEqual(expect.arrayContaining(filled));
  });

  it('tells nothing of the page or the reader', () => {
    expect([...searchParams.keys()]).toEqual(['template', 'title', 'entry']);
  });
});
