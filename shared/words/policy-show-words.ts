import type { Language } from '../language.ts';

const ja = {
  policy: (id: string, version: number, issuer: string) => `ポリシー：${id} 第${version}版（発行：${issuer}）`,
  from: (kind: string, place: string) => `読み込み元：${kind}（${place}）`,
  signed: (name: string, at: string, keyId: string) => `署名：${name}、${at}（鍵のID：${keyId}）`,
  unsigned: '署名：なし',
  groups: (ids: string) => `このパソコンのグループ：${ids}`,
  value: (kind: string, place: string, isLocked: boolean) => `${kind}（${place}）、${isLocked ? '固定' : '変更可'}`,
  refused: '反映しなかった指定',
  refusal: (path: string, place: string, why: string) => `${path}（${place}）：${why}`,
  held: '読み取れるようになるまで、文章は送信できないものとして扱います。',
  notice: {
    made: (file: string, until: string) => `緊急のお知らせに署名しました：${file}（${until}まで）`,
    badUntil: (value: string) =>
      `--until には 2026-04-01T18:00+09:00 のような日時を指定してください（指定：${value}）。`,
    badTier: (value: string) =>
      `--to には approved、public、forbidden をカンマ区切りで指定してください（指定：${value}）。`,
  },
  keysSigned: (file: string, count: number) => `新しい鍵の一覧に署名しました：${file}（${count}個）`,
  templates: {
    wrote: (folder: string, count: number) => `配布用のファイルを作りました：${folder}（${count}件）`,
  },
};

const en: typeof ja = {
  policy: (id, version, issuer) => `Policy: ${id} version ${version} (issued by ${issuer})`,
  from: (kind, place) => `Read from: ${kind} (${place})`,
  signed: (name, at, keyId) => `Signed: ${name}, ${at} (key id: ${keyId})`,
  unsigned: 'Signed: no',
  groups: (ids) => `Groups of this computer: ${ids}`,
  value: (kind, place, isLocked) => `${kind} (${place}), ${isLocked ? 'locked' : 'may be changed'}`,
  refused: 'Not taken over',
  refusal: (path, place, why) => `${path} (${place}): ${why}`,
  held: ' Until it can be read, every text is treated as not safe to send.',
  notice: {
    made: (file, until) => `Signed the urgent notice: ${file} (until ${until})`,
    badUntil: (value) => `--until needs a time such as 2026-04-01T18:00+09:00 (given: ${value}).`,
    badTier: (value) => `--to needs approved, public or forbidden, separated by commas (given: ${value}).`,
  },
  keysSigned: (file, count) => `Signed the new list of keys: ${file} (${count})`,
  templates: {
    wrote: (folder, count) => `Made the files for deployment: ${folder} (${count})`,
  },
};

/** What the commands about the policy of a machine say. */
export const policyShowWords: Readonly<Record<Language, typeof ja>> = { ja, en };
