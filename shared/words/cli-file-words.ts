import type { Language } from '../language.ts';

/** What the terminal says about files. */
const ja = {
  hidden: '開いただけでは見えない部分も確認しました：',
  unread: '次のものは確認していません：',
  notWhole: '確認できない部分があるため、ポリシーの「確認できないとき」の決まりに従います。',
  wrote: (file: string, values: number) => `${file} に伏せ字の写しを作りました（伏せた値：${values}件）。`,
  left: '写しには次のものがそのまま残っています：',
  needsOut: (file: string) => `${file}：この種類は標準出力に書けません。--out 写しのファイル名 を指定してください。`,
  needsFile: '写しを作るには、ファイルを指定してください。',
  cannotRewrite: (file: string) =>
    `${file}：この種類のファイルは伏せ字の写しを作れません。作れるのは txt、md、csv、html、docx、xlsx、pptx です。`,
  stillThere: (file: string) => `${file}：値を完全には取り除けなかったため、写しを作りませんでした。`,
  outIsInput: (file: string) => `${file}：元のファイルと同じ名前です。写しには別の名前を付けてください。`,
  outExists: (file: string) =>
    `${file}：すでにあるため、何も書きませんでした。別の名前にするか、--overwrite を付けてください。`,
  outUnwritable: (file: string, code: string) => `${file}：写しを保存できません（${code}）。`,
};

const en: typeof ja = {
  hidden: 'Parts that are not visible when the file is opened were checked as well:',
  unread: 'These were not checked:',
  notWhole: 'Something could not be checked, so what the policy says about unchecked texts applies.',
  wrote: (file, values) =>
    `Wrote a redacted copy to ${file} (${values} ${values === 1 ? 'value' : 'values'} replaced).`,
  left: 'The copy still carries these as they were:',
  needsOut: (file) => `${file}: this kind cannot go to standard output. Please name a file: --out COPY.`,
  needsFile: 'Please name the file to make a copy of.',
  cannotRewrite: (file) =>
    `${file}: no redacted copy can be made of this kind of file. Possible are txt, md, csv, html, docx, xlsx and pptx.`,
  stillThere: (file) => `${file}: the values could not be removed completely, so no copy was written.`,
  outIsInput: (file) => `${file}: this is the file itself. Give the copy another name.`,
  outExists: (file) => `${file}: already there, so nothing was written. Choose another name, or add --overwrite.`,
  outUnwritable: (file, code) => `${file}: the copy cannot be saved (${code}).`,
};

export const cliFileWords: Readonly<Record<Language, typeof ja>> = { ja, en };
