import { describe, expect, it } from 'vitest';
import { type Case, parseCase, withScopes } from '../../build/eval-case.ts';

const good = {
  id: 'a-1',
  lang: 'ja',
  text: '電話は03-1234-5678です',
  spans: [{ start: 3, end: 15, category: 'phone' }],
};

describe('parseCase', () => {
  it('reads a line', () => {
    expect(parseCase(JSON.stringify(good))).toEqual({ ok: true, value: good });
  });

  it('lets a file carry fields of its own', () => {
    const line = { ...good, note: 'x', spans: [{ start: 3, end: 15, category: 'phone', kind: 'jp' }] };
    expect(parseCase(JSON.stringify(line))).toEqual({ ok: true, value: good });
  });

  it.each([
    ['{"id":', ''],
    ['[]', ''],
    [JSON.stringify({ ...good, id: undefined }), ''],
    [JSON.stringify({ ...good, text: 7 }), 'text'],
    [JSON.stringify({ ...good, spans: {} }), 'spans'],
    [JSON.stringify({ ...good, spans: [{ start: 3, end: 15, category: 'fone' }] }), 'spans[0].category'],
    [JSON.stringify({ ...good, spans: [{ start: 3, end: 99, category: 'phone' }] }), 'spans[0]'],
    [JSON.stringify({ ...good, spans: [...good.spans, { start: 5, end: 5, category: 'phone' }] }), 'spans[1]'],
    [JSON.stringify({ ...good, scope: ['phone', 'ignore'] }), 'scope[1]'],
  ])('refuses %s and names the field', (line, path) => {
    expect(parseCase(line)).toMatchObject({ ok: false, problem: { path } });
  });
});

describe('withScopes', () => {
  const scopesOf = (...cases: Case[]) => withScopes(cases).map(({ scope }) => scope);
  const none: Case = { ...(good as Case), spans: [] };

  it('keeps the scope a case has', () => {
    expect(scopesOf({ ...none, scope: ['email'] })).toEqual([['email']]);
  });

  it('takes the categories labelled anywhere in the file for the others', () => {
    expect(scopesOf(none, good as Case)).toEqual([['phone'], ['phone']]);
  });

  it('takes every category where the file has no labels', () => {
    expect(scopesOf(none)[0]).toHaveLength(21);
  });
});
