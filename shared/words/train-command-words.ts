import type { Language } from '../language.ts';

const ja = {
  needsFile: '修了証のファイルを指定してください。',
  bad: (file: string, why: string) => `${file}：${why}`,
  certificate: (name: string, lesson: string, day: string, percent: number) =>
    `${name}：「${lesson}」を${day}に修了（${percent}点）。内容は書き換えられていません。`,
  company: (name: string, at: string) => `会社の署名：${name}（${at}）`,
  ownOnly: '会社の署名がありません。本人のアプリが発行したことだけを確かめられます。',
  needsOut: '--out でフォルダーかZIPファイルを指定してください。',
  needsFormat: '--scorm12、--scorm2004、--cmi5、--xapi のどれか一つを指定してください。',
  needsLesson: 'レッスンのIDを指定してください。',
  noLesson: (id: string, hint?: string) =>
    `「${id}」というレッスンはありません。${hint === undefined ? '' : `「${hint}」のことですか。`}`,
  notBuilt: 'パッケージに入れる画面のファイルがありません。先に npm run build を実行してください。',
  unwritable: (file: string, code: string) =>
    code === 'EEXIST'
      ? `${file}：すでにあります。上書きするには --overwrite を付けてください。`
      : `${file}：書き込めません（${code}）。`,
  exported: (file: string, lessons: number) => `${file} に${lessons}件のレッスンを書き出しました。`,
  statements: (file: string, count: number) => `${file} に${count}件のステートメントを書き出しました。`,
  sent: (count: number, left: number) =>
    `${count}件のステートメントを送りました。${left === 0 ? '' : `残りの${left}件は、次に実行したときに送ります。`}`,
  notSent: (why: string, left: number) =>
    `送信できませんでした（${why}）。${left}件を保存してあり、次に実行したときに送ります。`,
  badEndpoint: '--endpoint には https: のアドレスが必要です（このパソコンの中では http: も使えます）。',
};

const en: typeof ja = {
  needsFile: 'Please name the file of a certificate.',
  bad: (file, why) => `${file}: ${why}`,
  certificate: (name, lesson, day, percent) =>
    `${name}: passed “${lesson}” on ${day} with ${percent} %. Nothing in it was changed.`,
  company: (name, at) => `Signed by the company: ${name} (${at})`,
  ownOnly: 'The company has not signed it. It only shows that the person’s own app issued it.',
  needsOut: 'Please name a folder or a ZIP file with --out.',
  needsFormat: 'Please give one of --scorm12, --scorm2004, --cmi5 and --xapi.',
  needsLesson: 'Please name a lesson by its id.',
  noLesson: (id, hint) => `There is no lesson "${id}".${hint === undefined ? '' : ` Did you mean "${hint}"?`}`,
  notBuilt: 'The files of the player are missing. Please run npm run build first.',
  unwritable: (file, code) =>
    code === 'EEXIST'
      ? `${file}: already there. Add --overwrite to replace it.`
      : `${file}: cannot be written (${code}).`,
  exported: (file, lessons) => `Wrote ${lessons === 1 ? '1 lesson' : `${lessons} lessons`} to ${file}.`,
  statements: (file, count) => `Wrote ${count === 1 ? '1 statement' : `${count} statements`} to ${file}.`,
  sent: (count, left) =>
    `Sent ${count === 1 ? '1 statement' : `${count} statements`}.${left === 0 ? '' : ` ${left} are left for the next run.`}`,
  notSent: (why, left) => `Could not send (${why}). ${left} are kept and go with the next run.`,
  badEndpoint: '--endpoint needs an https: address (http: is possible on this computer only).',
};

/** What the commands about training say. */
export const trainCommandWords: Readonly<Record<Language, typeof ja>> = { ja, en };
