import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../renderer/screens/check/check-store.ts';
import { shownOf } from '../../../renderer/screens/check/check-store.ts';
import { type Status, verdictOf, verdictSentences } from '../../../renderer/screens/check/verdict.ts';
import type { Category } from '../../../shared/detect/category.ts';
import { judge } from '../../../shared/policy/check.ts';
import type { Action, Policy } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { findingOn, NO_CHOICES, SOURCE, shownFor, siteOf } from './situation.ts';

const TEXT = '担当は佐藤花子、電話は03-1234-5678です。';
const person = findingOn(TEXT, '佐藤花子', 'person');
const phone = findingOn(TEXT, '03-1234-5678', 'phone');

function verdict(shown: Shown | undefined, status: Status = 'checked', policy: Policy | undefined = STARTER_POLICY) {
  return verdictOf({ status, checked: shown?.checked, items: shown?.items ?? [], policy });
}

function said(shown: Shown, language: 'ja' | 'en' = 'ja'): string {
  return verdictSentences(verdict(shown), checkWords[language].verdict, STARTER_POLICY, language).title;
}

describe('the verdict', () => {
  it('lets a text without findings pass', () => {
    const shown = shownFor('納期は来週です。', []);
    expect(verdict(shown)).toMatchObject({ kind: 'pass', tone: 'pass', mayCopy: true });
    expect(said(shown)).toBe('送信できます');
  });

  it('counts what is masked, in both languages', () => {
    const shown = shownFor(TEXT, [person, phone]);
    expect(verdict(shown)).toMatchObject({ kind: 'mask', mayCopy: true, masked: 2, kept: 0 });
    expect(said(shown)).toBe('個人情報が2件あります。安全な文面をコピーしてください');
    expect(said(shown, 'en')).toBe('2 pieces of personal data found. Copy the safe text instead');
  });

  it('says so when everything was kept by hand', () => {
    const shown = shownFor(TEXT, [person], { release: [{ start: person.start, end: person.end }], mask: [] });
    expect(verdict(shown)).toMatchObject({ kind: 'kept', tone: 'caution', mayCopy: true, kept: 1 });
  });

  it('speaks of passages masked by hand where nothing else is masked', () => {
    const shown = shownFor(TEXT, [], { release: [], mask: [{ start: 0, end: 2 }] });
    expect(said(shown)).toBe('選んだ1か所を伏せます。安全な文面をコピーしてください');
  });

  it.each<[Category, string, boolean]>([
    ['source-code', 'caution', true],
    ['credential', 'mask', true],
    ['confidential-marker', 'block', false],
  ])('judges %s as %s', (category, kind, mayCopy) => {
    expect(verdict(shownFor(TEXT, [findingOn(TEXT, '担当', category)]))).toMatchObject({ kind, mayCopy });
  });

  it('does not let a blocked finding be kept', () => {
    const marker = findingOn(TEXT, '担当', 'confidential-marker');
    const shown = shownFor(TEXT, [marker], { release: [{ start: marker.start, end: marker.end }], mask: [] });
    expect(verdict(shown)).toMatchObject({ kind: 'block', mayCopy: false, kept: 0 });
  });

  it('holds every text for a forbidden site', () => {
    const policy = { ...STARTER_POLICY, sites: [{ ...siteOf(), tier: 'forbidden' as const }] };
    const site = siteOf(policy);
    const shown = shownOf(TEXT, judge(TEXT, [], { site, policy, source: SOURCE }), NO_CHOICES);
    expect(verdict(shown, 'checked', policy)).toMatchObject({ kind: 'block-site', mayCopy: false });
  });
});

describe('without a settled check', () => {
  const shown = shownFor('納期は来週です。', []);

  it.each<[Action, boolean]>([
    ['block', false],
    ['redact', false],
    ['warn', true],
    ['allow', true],
  ])('an unchecked text meets what the policy says: %s', (unchecked, mayCopy) => {
    const found = verdict(shown, 'unchecked', { ...STARTER_POLICY, unchecked });
    expect(found).toMatchObject({ kind: 'unchecked', mayCopy, tone: mayCopy ? 'caution' : 'hold' });
  });

  it.each<[string, Shown | undefined, Status, Policy | undefined]>([
    ['no text', undefined, 'empty', STARTER_POLICY],
    ['a first check under way', undefined, 'checking', STARTER_POLICY],
    ['a newer check under way', shown, 'checking', STARTER_POLICY],
  ])('nothing may be copied: %s', (_name, known, status, policy) => {
    expect(verdict(known, status, policy).mayCopy).toBe(false);
  });

  it('nothing may be copied without a policy', () => {
    const found = verdictOf({ status: 'checked', checked: shown.checked, items: [], policy: undefined });
    expect(found).toMatchObject({ kind: 'no-policy', mayCopy: false, tone: 'hold' });
  });
});
