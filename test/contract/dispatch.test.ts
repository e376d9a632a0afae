import { describe, expect, it } from 'vitest';
import { CALLS, type CallName } from '../../shared/contract/calls.ts';
import { dispatch, type Handlers, Refusal } from '../../shared/contract/dispatch.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.ts';

const unexpected = (): never => {
  throw new Error('secret detail');
};
const base = Object.fromEntries(Object.keys(CALLS).map((name) => [name, unexpected])) as unknown as Handlers;
const handlers: Handlers = {
  ...base,
  'settings.read': () => DEFAULT_SETTINGS,
  'links.open': () => {
    throw new Refusal({ path: 'url', message: { ja: '開けません。', en: 'Cannot be opened.' } });
  },
};

describe('the one door', () => {
  it.each([
    ['an unknown name', 'settings.delete', undefined, 'unknown-call'],
    ['a name from the prototype', 'constructor', undefined, 'unknown-call'],
    ['a name that is no string', 7, undefined, 'unknown-call'],
    ['input where none belongs', 'settings.read', { a: 1 }, 'bad-input'],
    ['input with an unknown field', 'settings.write', { lang: 'ja' }, 'bad-input'],
    ['an entry with text in it', 'history.add', { text: '山田' }, 'bad-input'],
    ['expected trouble', 'links.open', { url: 'https://example.com' }, 'refused'],
    ['a surprise', 'history.list', undefined, 'failed'],
  ])('%s is answered, not thrown', async (_, name, input, code) => {
    const answer = await dispatch(handlers, name, input, () => {});
    expect(answer).toMatchObject({ ok: false, code });
    expect(JSON.stringify(answer)).not.toContain('secret detail');
  });

  it('reports surprises without their input', async () => {
    const reports: unknown[][] = [];
    await dispatch(handlers, 'history.list', undefined, (...report) => reports.push(report));
    expect(reports).toEqual([['history.list', expect.any(Error)]]);
  });

  it('hands a good call through', async () => {
    expect(await dispatch(handlers, 'settings.read' satisfies CallName, undefined, () => {})).toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
  });
});
