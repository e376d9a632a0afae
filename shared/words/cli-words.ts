import type { Language } from '../language.ts';
import type { Action } from '../policy/policy.ts';
import { cliHelp } from './cli-help-words.ts';

const ja = {
  help: cliHelp.ja,
  verdict: {
    allow: (site: string) => `${site}にこのまま送れます。`,
    warn: (site: string) => `${site}に送れますが、次の点にご注意ください。`,
    redact: (site: string) => `${site}にこのままでは送れません。下の箇所を伏せてください（sekisho redact）。`,
    block: (site: string) => `${site}にこのままでは送れません。`,
  } satisfies Record<Action, (site: string) => string>,
  ruleSays: (rule: string) => `会社のルール：${rule}`,
  noFindings: '気になる箇所は見つかりませんでした。',
  findings: (count: number) => `${count}件見つかりました。`,
  place: (line: number, column: number) => `${line}行${column}文字目`,
  policy: (id: string, version: number, source: string) => `ポリシー：${id} 第${version}版（${source}）`,
  starter: '標準',
  reading: '標準入力を読んでいます。入力が終わったら Ctrl-D を押してください。',
  stillHeld: '伏せ字にしても、このサービスには送れません。',
  notRecorded: 'チェックの結果を記録に残せませんでした。',
  unknownPlaceholders: (names: readonly string[]) => `キーにない伏せ字は、そのまま残しました：${names.join('、')}`,
  address: (url: string) => `Sekisho はこのアドレスで動いています（このパソコンからだけ開けます）：\n${url}`,
  toStop: '終了するには Ctrl-C を押してください。',
  trouble: {
    noCommand: (name: string, hint?: string) =>
      `「${name}」というコマンドはありません。${hint === undefined ? '' : `「${hint}」のことですか。`}sekisho --help をご覧ください。`,
    unknownOption: (name: string, hint?: string) =>
      `「${name}」というオプションはありません。${hint === undefined ? '' : `「${hint}」のことですか。`}`,
    optionValue: (name: string) => `「${name}」の後に値が必要です。`,
    noValue: (name: string) => `「${name}」には値を付けられません。`,
    tooMany: (name: string) => `ファイルは1つだけ指定してください（余分：${name}）。`,
    needsKey: '--key キーファイル を指定してください。',
    needsJsonl: 'scan には --jsonl を指定してください。',
    badLanguage: (value: string) => `--lang には ja か en を指定してください（指定：${value}）。`,
    badPort: (value: string) => `--port には0から65535の整数を指定してください（指定：${value}）。`,
    unknownSite: (site: string, hint?: string) =>
      `「${site}」という送信先はポリシーにありません。${hint === undefined ? '' : `「${hint}」のことですか。`}`,
    missing: (file: string) => `${file}：ファイルがありません。`,
    folder: (file: string) => `${file}：フォルダーです。ファイルを指定してください。`,
    forbidden: (file: string) => `${file}：読み取る権限がありません。`,
    unreadable: (file: string, code: string) => `${file}：読み取れません（${code}）。`,
    binary: (file: string) => `${file}：テキストではありません（NUL文字が含まれています）。`,
    encoding: (file: string) =>
      `${file}：文字コードがわかりません。UTF-8、UTF-16（BOM付き）、Shift_JIS、EUC-JP、ISO-2022-JPを読めます。`,
    tooLarge: (file: string) => `${file}：大きすぎるため確認できません。分けてお試しください。`,
    badFile: (file: string, place: string, why: string) => `${file}：${place === '' ? '' : `${place}：`}${why}`,
    keyIsText: (file: string) => `${file}: 読み込む文書と同じファイルです。鍵には別の名前を付けてください。`,
    keyExists: (file: string) =>
      `${file}：すでにあります。上書きすると前の伏せ字を戻せなくなるため、何も書きませんでした。別の名前にするか、--overwrite を付けてください。`,
    keyUnwritable: (file: string, code: string) =>
      `${file}：キーを保存できないため、伏せ字の文章は出力しませんでした（${code}）。`,
    failed: '確認できませんでした。このまま送らないでください。',
    snapshots:
      'Node がメモリの内容をファイルに書き出す設定（--heapsnapshot-near-heap-limit）になっているため、文章を読み込みません。設定を外してから、もう一度お試しください。',
    failedFor: (file: string) => `${file}：確認できませんでした。このまま送らないでください。`,
    portTaken: (port: number) => `ポート${port}は使われています。--port を省くと、空いている番号を使います。`,
    notBuilt: '画面のファイルがありません。先に npm run build を実行してください。',
  },
  line: {
    json: 'JSONとして読めません',
    encoding: 'UTF-8として読めません',
    tooLong: '1行が長すぎます',
    failed: '確認できませんでした',
    site: (site: string) => `「${site}」という送信先はポリシーにありません`,
  },
  input: '標準入力',
};

const en: typeof ja = {
  help: cliHelp.en,
  verdict: {
    allow: (site) => `This may be sent to ${site} as it is.`,
    warn: (site) => `This may be sent to ${site}, but please look at the following first.`,
    redact: (site) => `This must not be sent to ${site} as it is. Please mask the places below (sekisho redact).`,
    block: (site) => `This must not be sent to ${site} as it is.`,
  },
  ruleSays: (rule) => `Company rule: ${rule}`,
  noFindings: 'Nothing was found.',
  findings: (count) => (count === 1 ? '1 finding.' : `${count} findings.`),
  place: (line, column) => `${line}:${column}`,
  policy: (id, version, source) => `Policy: ${id} version ${version} (${source})`,
  starter: 'starter',
  reading: 'Reading standard input. Press Ctrl-D when the text is complete.',
  stillHeld: 'Even with placeholders this must not be sent to this service.',
  notRecorded: 'The check could not be added to the record.',
  unknownPlaceholders: (names) => `Placeholders that the key does not know were left as they are: ${names.join(', ')}`,
  address: (url) => `Sekisho is running at this address (reachable from this computer only):\n${url}`,
  toStop: 'Press Ctrl-C to stop.',
  trouble: {
    noCommand: (name, hint) =>
      `There is no command "${name}".${hint === undefined ? '' : ` Did you mean "${hint}"?`} See sekisho --help.`,
    unknownOption: (name, hint) =>
      `There is no option "${name}".${hint === undefined ? '' : ` Did you mean "${hint}"?`}`,
    optionValue: (name) => `"${name}" needs a value.`,
    noValue: (name) => `"${name}" does not take a value.`,
    tooMany: (name) => `Only one file can be given (unexpected: ${name}).`,
    needsKey: 'Please give the key file: --key KEYFILE.',
    needsJsonl: 'scan needs --jsonl.',
    badLanguage: (value) => `--lang takes ja or en, not "${value}".`,
    badPort: (value) => `--port takes a whole number from 0 to 65535, not "${value}".`,
    unknownSite: (site, hint) =>
      `The policy knows no site "${site}".${hint === undefined ? '' : ` Did you mean "${hint}"?`}`,
    missing: (file) => `${file}: there is no such file.`,
    folder: (file) => `${file}: this is a folder. Please name a file.`,
    forbidden: (file) => `${file}: no permission to read it.`,
    unreadable: (file, code) => `${file}: cannot be read (${code}).`,
    binary: (file) => `${file}: not text (it holds NUL characters).`,
    encoding: (file) =>
      `${file}: unknown encoding. UTF-8, UTF-16 with a byte order mark, Shift_JIS, EUC-JP and ISO-2022-JP can be read.`,
    tooLarge: (file) => `${file}: too large to be checked. Please try it in parts.`,
    badFile: (file, place, why) => `${file}: ${place === '' ? '' : `${place}: `}${why}`,
    keyIsText: (file) => `${file}: this is the text itself. Give the key another name.`,
    keyExists: (file) =>
      `${file}: already there. Replacing it would lose the way back for an earlier text, so nothing was written. Choose another name, or add --overwrite.`,
    keyUnwritable: (file, code) => `${file}: the key cannot be saved, so the redacted text was not written (${code}).`,
    failed: 'The text could not be checked. Please do not send it as it is.',
    snapshots:
      'Node is set to write its memory to a file (--heapsnapshot-near-heap-limit), so no text is read. Please take that setting away and try again.',
    failedFor: (file) => `${file}: could not be checked. Please do not send it as it is.`,
    portTaken: (port) => `Port ${port} is in use. Without --port a free one is taken.`,
    notBuilt: 'The files of the page are missing. Please run npm run build first.',
  },
  line: {
    json: 'not valid JSON',
    encoding: 'not valid UTF-8',
    tooLong: 'the line is too long',
    failed: 'could not be checked',
    site: (site) => `the policy knows no site "${site}"`,
  },
  input: 'standard input',
};

export const cliWords: Readonly<Record<Language, typeof ja>> = { ja, en };
export type CliWords = typeof ja;
