import type { IndexKind } from '../company/index-file.ts';
import type { Language } from '../language.ts';

const ja = {
  needs: (option: string) => `${option} を指定してください。`,
  needsFolder: 'コードのあるフォルダーを指定してください。',
  needsList: 'CSVファイルを指定してください。',
  needsDocuments: '文書のファイルかフォルダーを指定してください。',
  needsIndex: '索引のファイル（.skx）を指定してください。',
  needsColumns: (headings: readonly string[]) =>
    `--columns で列と種類を指定してください（例：${headings[0] ?? '氏名'}:name）。列：${headings.join('、')}`,
  badColumn: (name: string, why: string) => `列「${name}」：${why}`,
  exists: (file: string) => `${file}：すでにあります。上書きするには --overwrite を付けてください。`,
  unwritable: (file: string, code: string) => `${file}：書き込めません（${code}）。`,
  bad: (file: string, why: string) => `${file}：${why}`,
  newKey: (file: string) =>
    `会社の鍵を作りました：${file}\nこの鍵がないと索引は使えません。索引とは別に、各パソコンへ配布してください。`,
  wrote: (file: string, version: number, bytes: number) =>
    `書き出しました：${file}（第${version}版、${sizeOf(bytes)}）`,
  wroteDelta: (file: string, bytes: number) => `差分を書き出しました：${file}（${sizeOf(bytes)}）`,
  noDelta: (file: string) =>
    `${file}：前の版と違いすぎるため、差分は作りませんでした。索引そのものを配布してください。`,
  older: (version: number) => `第${version}版より新しい版がすでにあります。`,
  unsigned: (file: string) =>
    `署名していません：${file}。信頼する鍵を配布している会社では、--sign 鍵ファイル が必要です。`,
  nothingIn: (folder: string) => `${folder}：対象になるコードがありませんでした。`,
  readCode: (files: number, lines: number, count: number, speed: number) =>
    `${files}ファイル、${lines}行を読みました（毎秒${Math.round(speed)}行）。指紋は${count}件です。`,
  readList: (rows: number, count: number, pairs: number) =>
    `${rows}行を読みました。値のハッシュは${count}件${pairs > 0 ? `、組は${pairs}件` : ''}です。`,
  readDocuments: (documents: number, count: number) => `${documents}件の文書を読みました。指紋は${count}件です。`,
  tooManyDocuments: (most: number) => `一つの索引に入れられる文書は${most}件までです。分けて作ってください。`,
  unreadDocument: (file: string) => `${file}：文書として読めないため、入れませんでした。`,
  otherKey: '別の会社の鍵で作られた索引です。',
  holds: (name: string, version: number, made: string, kind: string, count: number, sources: readonly string[]) =>
    `${name} 第${version}版（${made}）：${kind}、ハッシュ${count}件\n${listed(sources, '、', '件')}`,
  kind: { code: 'コード', document: '文書', list: '名簿' } satisfies Record<IndexKind, string>,
  signedBy: (name: string, at: string) => `署名は正しいものです：${name}、${at}`,
  signedByNobody: '内容は目録と一致します。署名は確かめていません（--keys 公開鍵ファイル で確かめられます）。',
};

const en: typeof ja = {
  needs: (option) => `Please give ${option}.`,
  needsFolder: 'Please name the folders with the code.',
  needsList: 'Please name a CSV file.',
  needsDocuments: 'Please name documents or folders with documents.',
  needsIndex: 'Please name an index (.skx).',
  needsColumns: (headings) =>
    `Please give columns and their kinds with --columns (such as ${headings[0] ?? 'name'}:name). Columns: ${headings.join(', ')}`,
  badColumn: (name, why) => `Column "${name}": ${why}`,
  exists: (file) => `${file}: already there. Add --overwrite to replace it.`,
  unwritable: (file, code) => `${file}: cannot be written (${code}).`,
  bad: (file, why) => `${file}: ${why}`,
  newKey: (file) =>
    `Made a company key: ${file}\nIndexes are of no use without it. Hand it out to the machines apart from the indexes.`,
  wrote: (file, version, bytes) => `Wrote ${file} (version ${version}, ${sizeOf(bytes)})`,
  wroteDelta: (file, bytes) => `Wrote the delta ${file} (${sizeOf(bytes)})`,
  noDelta: (file) => `${file}: not made, the versions differ too much. Please hand out the whole index.`,
  older: (version) => `version ${version} is not newer than what is there.`,
  unsigned: (file) => `Not signed: ${file}. A company that has deployed trusted keys needs --sign KEYFILE.`,
  nothingIn: (folder) => `${folder}: there was no code to take.`,
  readCode: (files, lines, count, speed) =>
    `Read ${files} files with ${lines} lines (${Math.round(speed)} lines a second). Fingerprints: ${count}`,
  readList: (rows, count, pairs) =>
    `Read ${rows} rows. Hashes of values: ${count}${pairs > 0 ? `, of pairs: ${pairs}` : ''}`,
  readDocuments: (documents, count) => `Read ${documents} documents. Fingerprints: ${count}`,
  tooManyDocuments: (most) => `One index holds at most ${most} documents. Please make several.`,
  unreadDocument: (file) => `${file}: left out, because it cannot be read as a document.`,
  otherKey: 'another company key made this index.',
  holds: (name, version, made, kind, count, sources) =>
    `${name} version ${version} (${made}): ${kind}, ${count} hashes\n${listed(sources, ', ', ' in all')}`,
  kind: { code: 'code', document: 'documents', list: 'a list' },
  signedBy: (name, at) => `The signature is good: ${name}, ${at}`,
  signedByNobody: 'The content fits its manifest. The signature was not verified (give --keys PUBLIC to do so).',
};

const SHOWN = 10;

function listed(names: readonly string[], comma: string, inAll: string): string {
  const shown = names.slice(0, SHOWN).join(comma);
  return names.length > SHOWN ? `${shown}… (${names.length}${inAll})` : shown;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What the commands about the company's own lists, documents and code say. */
export const companyWords: Readonly<Record<Language, typeof ja>> = { ja, en };
