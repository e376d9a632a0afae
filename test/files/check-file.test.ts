import { describe, expect, it } from 'vitest';
import { checkFile, decidePart, type FileContext } from '../../shared/files/check-file.ts';
import type { FileReading, Part, Unread } from '../../shared/files/document.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { strictestPublic } from '../../shared/policy/sites.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

const site = strictestPublic(STARTER_POLICY);
const context = (more: Partial<FileContext> = {}, policy: Policy = STARTER_POLICY): FileContext => ({
  policy,
  site,
  source: { kind: 'starter', place: 'starter' },
  ...more,
});
const part = (text: string, more: Partial<Part> = {}): Part => ({
  place: 'body',
  within: [],
  hidden: false,
  text,
  ...more,
});
const unread = (what: Unread['what']): Unread => ({ what, within: [], name: 'x' });
const reading = (parts: readonly Part[], left: readonly Unread[] = []): FileReading => ({
  ok: true,
  kind: 'docx',
  parts,
  unread: left,
});

const CLEAN = '来週の会議の議題です。';
const PHONE = '携帯: 090-1234-5678';
const MAIL = 'メール: ken.mori@example.com';

describe('checking a file', () => {
  it('takes the strictest of its parts, each with its own offsets', async () => {
    const check = await checkFile(
      reading([part(CLEAN), part(PHONE, { place: 'speaker-notes', hidden: true })]),
      context(),
    );
    expect(check).toMatchObject({
      kind: 'docx',
      action: 'redact',
      rule: 'personal-data',
      isWhole: true,
      site: site.id,
    });
    expect(check.parts.map(({ result }) => [result.action, result.redacted])).toEqual([
      ['allow', CLEAN],
      ['redact', '携帯: [PHONE_1]'],
    ]);
    expect(check.parts[1]?.result.findings).toMatchObject([{ start: 4, end: 17 }]);
  });

  it('names the same value the same in all parts, in one key', async () => {
    const check = await checkFile(reading([part(PHONE), part(`${PHONE}、080-2222-3333`)]), context());
    expect(check.parts.map(({ result }) => result.redacted)).toEqual(['携帯: [PHONE_1]', '携帯: [PHONE_1]、[PHONE_2]']);
    expect(check.key.entries.map(({ placeholder }) => placeholder)).toEqual(['[PHONE_1]', '[PHONE_2]']);
  });

  it.each<[string, readonly Unread[], boolean]>([
    ['nothing unread', [], true],
    ['a picture', [unread('picture')], true],
    ['a film', [unread('media')], true],
    ['a file behind a password', [unread('password')], false],
    ['a broken file', [unread('broken')], false],
    ['macros', [unread('macro')], false],
    ['an embedded object', [unread('embedded')], false],
    ['files too deep', [unread('too-deep')], false],
  ])('with %s is whole or not', async (_name, left, isWhole) => {
    const check = await checkFile(reading([part(CLEAN)], left), context());
    expect(check).toMatchObject({ isWhole, action: isWhole ? 'allow' : 'block', rule: isWhole ? 'none' : 'unchecked' });
  });

  it('is not whole where there was nothing but pictures', async () => {
    const hidden = part('title', { place: 'property', hidden: true });
    expect(await checkFile(reading([hidden], [unread('picture')]), context())).toMatchObject({ isWhole: false });
    expect(await checkFile(reading([]), context())).toMatchObject({ isWhole: true, action: 'allow' });
  });

  it('asks the policy what it means that a file cannot be read', async () => {
    const policy: Policy = { ...STARTER_POLICY, unchecked: 'warn' };
    expect(await checkFile({ ok: false, trouble: 'password' }, context({}, policy))).toMatchObject({
      action: 'warn',
      rule: 'unchecked',
      isWhole: false,
      parts: [],
      unread: [{ what: 'password', within: [], name: '' }],
    });
  });

  it('judges a file without text by the rules about any text', async () => {
    const forbidden = { ...site, tier: 'forbidden' as const };
    expect(await checkFile(reading([]), context({ site: forbidden }))).toMatchObject({
      action: 'block',
      rule: 'forbidden-sites',
    });
  });

  it.each([
    ['a dictionary', { load: () => Promise.reject(new Error('no such chunk')) }, 'broken'],
    ['time', { isOver: () => true }, 'too-slow'],
  ])('is not whole without %s', async (_name, more, what) => {
    const check = await checkFile(reading([part(CLEAN)]), context(more));
    expect(check).toMatchObject({ isWhole: false, action: 'block', parts: [], unread: [{ what }] });
    await expect(decidePart(part(CLEAN), context(more))).rejects.toMatchObject({ trouble: what });
  });

  it('tells how far it is, and waits for its host', async () => {
    const steps: (number | string)[] = [];
    const more = { progress: (share: number) => void steps.push(share), pause: () => void steps.push('pause') };
    await checkFile(reading([part('ab'), part('cd')]), context(more));
    expect(steps).toEqual([0.5, 'pause', 1, 'pause']);
  });
});

describe('checking a long text', () => {
  const filler = `${CLEAN}\n`.repeat(10_000);

  it('finds each value once, wherever the slices meet', async () => {
    const text = `${PHONE}\n${filler}${MAIL}\n${filler}${PHONE}`;
    const { parts } = await checkFile(reading([part(text)]), context());
    const found = parts[0]?.result.findings.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['090-1234-5678', 'ken.mori@example.com', '090-1234-5678']);
  });

  it('knows the columns of a table down to its end', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => `${row},x,普通の値です`).join('\n');
    const text = `番号,備考,氏名\n${rows}\n99,x,森田 健\n`;
    const { parts } = await checkFile(reading([part(text)]), context());
    expect(parts[0]?.result.findings.map(({ start, end }) => text.slice(start, end))).toContain('森田 健');
  });

  it('stops when it is told to', async () => {
    let asked = 0;
    const check = await checkFile(reading([part(filler.repeat(3))]), context({ isOver: () => ++asked > 2 }));
    expect([asked, check.isWhole]).toEqual([3, false]);
  });
});
