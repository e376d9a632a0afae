import { describe, expect, it } from 'vitest';
import type { Part } from '../../shared/files/document.ts';
import { placeOf, troubleSentence, unreadSentence } from '../../shared/words/file-words.ts';

const part = (place: Part['place'], more: Partial<Part> = {}): Part => ({
  place,
  within: [],
  hidden: false,
  text: '',
  ...more,
});

describe('where something stood in a file', () => {
  it.each<[Part, string, string]>([
    [part('body'), '本文', 'body'],
    [part('body', { number: 2 }), '2ページ目', 'page 2'],
    [part('speaker-notes', { number: 3 }), '3枚目のスライドのノート', 'notes of slide 3'],
    [part('hidden-sheet', { name: '原価', hidden: true }), '非表示のシート「原価」', 'hidden sheet "原価"'],
    [part('hidden-row', { name: '表', hidden: true }), '「表」の非表示の行', 'hidden row of "表"'],
    [
      part('comment', { number: 4, hidden: true }),
      '4ページ目のコメント（開いただけでは見えません）',
      'comment of page 4 (not visible when the file is opened)',
    ],
    [part('property', { name: 'Title' }), '文書のプロパティ「Title」', 'document property "Title"'],
    [part('address-line', { name: 'Cc' }), '宛先などの欄「Cc」', 'address line "Cc"'],
    [part('body', { within: ['a.zip', 'b.txt'] }), '「a.zip」の中の「b.txt」の中の本文', 'body in "b.txt" in "a.zip"'],
  ])('%o', (where, ja, en) => {
    expect([placeOf(where, 'ja'), placeOf(where, 'en')]).toEqual([ja, en]);
  });
});

describe('what was not checked', () => {
  it('is named with its reason', () => {
    const item = { what: 'password', within: ['a.zip'], name: 'b.docx' } as const;
    expect(unreadSentence(item, 'ja', 'x')).toMatch(/^「a\.zip」の中のb\.docx：パスワードで保護/u);
    expect(unreadSentence(item, 'en', 'x')).toMatch(/^b\.docx in "a\.zip": protected by a password/u);
    expect(troubleSentence('broken', 'c.pdf', 'en')).toBe('c.pdf: damaged, so it cannot be checked.');
  });
});
