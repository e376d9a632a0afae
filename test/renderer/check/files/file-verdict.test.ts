import { describe, expect, it } from 'vitest';
import { freshFile, type OpenFile } from '../../../../renderer/screens/check/files/file-store.ts';
import { fileSentences, fileVerdictOf } from '../../../../renderer/screens/check/files/file-verdict.ts';
import { rowsOf } from '../../../../renderer/screens/check/files/rows.ts';
import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { documentWords } from '../../../../shared/words/document-words.ts';
import { fileWords } from '../../../../shared/words/file-words.ts';
import { sampleCheck } from './sample-check.ts';

const PHONE = '090-5550-0142';
const PICTURE = { what: 'password', within: [], name: 'a.zip' } as const;

function fileOf(check: FileCheck, change: Partial<OpenFile> = {}): OpenFile {
  return { ...freshFile('a.docx'), status: 'checked', check, rows: rowsOf(check), ...change };
}

const held = sampleCheck([{ text: PHONE, values: [PHONE], hidden: true }]);
const clean = sampleCheck([{ text: 'nothing' }]);
const partly = sampleCheck([{ text: 'nothing' }], {
  isWhole: false,
  action: 'block',
  rule: 'unchecked',
  unread: [PICTURE],
});
const unread = sampleCheck([], { isWhole: false, action: 'block', rule: 'unchecked', unread: [PICTURE] });

describe('the verdict on a file', () => {
  it.each<[string, OpenFile, Policy | undefined, object]>([
    ['without a policy', fileOf(clean), undefined, { kind: 'no-policy', mayCopy: false }],
    ['while it is read', freshFile('a.docx'), STARTER_POLICY, { kind: 'reading', mayCopy: false }],
    ['checked again', fileOf(held, { status: 'reading' }), STARTER_POLICY, { kind: 'reading', mayCopy: false }],
    ['whose reader died', fileOf(held, { status: 'lost' }), STARTER_POLICY, { kind: 'unchecked', mayCopy: false }],
    ['with nothing in it', fileOf(clean), STARTER_POLICY, { kind: 'pass', tone: 'pass', mayCopy: true }],
    ['with a finding', fileOf(held), STARTER_POLICY, { kind: 'mask', tone: 'hold', mayCopy: true }],
    ['of which a part was read', fileOf(partly), STARTER_POLICY, { kind: 'unchecked', tone: 'hold', mayCopy: true }],
    ['of which nothing was read', fileOf(unread), STARTER_POLICY, { kind: 'unchecked', mayCopy: false }],
  ])('%s', (_name, file, policy, verdict) => {
    expect(fileVerdictOf(file, policy)).toMatchObject(verdict);
  });

  it('counts what is in parts that nobody sees', () => {
    const file = fileOf(held);
    const words = documentWords.ja.verdict;
    const { text } = fileSentences(fileVerdictOf(file, STARTER_POLICY), file, words, STARTER_POLICY, 'ja');
    expect(text).toContain(words.hidden(1));
  });

  it('asks more of the person where policy lets what could not be checked pass', () => {
    const policy: Policy = { ...STARTER_POLICY, unchecked: 'warn' };
    const file = fileOf(unread);
    const verdict = fileVerdictOf(file, policy);
    expect(verdict.tone).toBe('caution');
    const { title } = fileSentences(verdict, file, documentWords.en.verdict, policy, 'en');
    expect(title).toBe(documentWords.en.verdict.unreadable.warn);
  });

  it('says at once why nothing of a file could be read', () => {
    const file = fileOf(unread);
    const words = documentWords.en.verdict;
    const { text } = fileSentences(fileVerdictOf(file, STARTER_POLICY), file, words, STARTER_POLICY, 'en');
    expect(text).toBe(fileWords.en.why.password);
  });
});
