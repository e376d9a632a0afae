import type { Language } from '../language.ts';

type Words = Readonly<Record<string, string>>;

const ja: Words = {
  $schema: 'このファイルのスキーマの場所です。エディターの入力補助に使います。',
  format: '書式の番号です。いまは1だけです。',
  id: '割り当ての名前です。',
  version: '版の番号です。変えるたびに増やします。同じidでは、いちばん大きい版が使われます。',
  title: '受講者に表示する題名です。',
  'title.ja': '日本語です。',
  'title.en': '英語です。',
  lessons: 'レッスンのidです。受ける順に書きます。',
  groups: '対象のグループです。書かなければ全員です。',
  start: '始まる日です。',
  due: '期限です。日付（on）か、受け取ってからの日数（days）で書きます。',
  'due.on': '期限の日です。',
  'due.days': '受け取った日からの日数です。',
  countFrom: 'この日より後の合格を数えます。書かなければ、始まる日からです。',
  passMark: 'レッスンの合格点の代わりに使う点です（0〜1）。',
  attempts: '受けられる回数です。書かなければ何度でも受けられます。',
  remind: '知らせる日です。期限の何日前かを書きます。0は当日、負の数は期限の後です。',
  extensions: '特定の人の期限を延ばすか、回数を増やします。',
  'extensions[].until': 'その人の期限の日です。',
  'extensions[].attempts': '増やす回数です。',
  waivers: '特定の人を免除します。',
  'waivers[].lessons': '免除するレッスンのidです。書かなければすべてです。',
  '*.person': 'OSのアカウント名です。',
  '*.reason': '理由です。本人と担当者に表示されます。',
  comment: '自由に書けるメモです。',
};

const en: Words = {
  $schema: 'Where the schema of this file is; editors use it to help.',
  format: 'Number of the format: 1.',
  id: 'Name of the assignment.',
  version: 'Number of the version; it grows with every change, and of one id the highest counts.',
  title: 'Title that people see.',
  'title.ja': 'Japanese.',
  'title.en': 'English.',
  lessons: 'Ids of lessons, in the order they are to be taken.',
  groups: 'Groups it is for; left out: everybody.',
  start: 'The day it starts.',
  due: 'When it is due: on a day, or so many days after it reached the person.',
  'due.on': 'The day it is due.',
  'due.days': 'Days after it reached the person.',
  countFrom: 'Passes count from this day on; left out: from the start.',
  passMark: 'Score to reach instead of the lesson’s own, 0 to 1.',
  attempts: 'Most attempts at each lesson; left out: any number.',
  remind:
    'Days before the due day on which the person is reminded; 0 is the day itself, negative numbers are days after.',
  extensions: 'More time or more attempts for one person.',
  'extensions[].until': 'The day it is due for this person.',
  'extensions[].attempts': 'Attempts on top of those everybody has.',
  waivers: 'People who need not do it.',
  'waivers[].lessons': 'Ids of the lessons; left out: all of them.',
  '*.person': 'Account name of the operating system.',
  '*.reason': 'Why; the person and the trainer see it.',
  comment: 'A note for those who maintain the file.',
};

/** What each field of an assignment is for: by its path, or by its name wherever it occurs. */
export const assignmentFieldWords: Readonly<Record<Language, Words>> = { ja, en };
