import type { Language } from '../language.ts';

const ja = {
  needs: (option: string) => `${option} を指定してください。`,
  needsFile: '署名する、または確かめるファイルを指定してください。',
  exists: (file: string) => `${file}：すでにあります。上書きするには --overwrite を付けてください。`,
  unwritable: (file: string, code: string) => `${file}：書き込めません（${code}）。`,
  made: (secret: string, open: string, id: string) =>
    `鍵を作りました。\n秘密鍵：${secret}（管理者だけが持つファイルです。配布しないでください）\n公開鍵：${open}（ポリシーと一緒に配布します）\n鍵のID：${id}`,
  signed: (file: string, id: string, version: number) => `署名しました：${file}（${id} 第${version}版）`,
  good: (name: string, at: string, keyId: string) => `署名は正しいものです：${name}、${at}（鍵のID：${keyId}）`,
  bad: (file: string, why: string) => `${file}：${why}`,
  noLesson: 'このIDのレッスンはありません',
};

const en: typeof ja = {
  needs: (option) => `Please give ${option}.`,
  needsFile: 'Please name the file to sign or to verify.',
  exists: (file) => `${file}: already there. Add --overwrite to replace it.`,
  unwritable: (file, code) => `${file}: cannot be written (${code}).`,
  made: (secret, open, id) =>
    `Made a key.\nSecret half: ${secret} (for the administrator alone; never hand it out)\nPublic half: ${open} (goes out with the policy)\nKey id: ${id}`,
  signed: (file, id, version) => `Signed: ${file} (${id} version ${version})`,
  good: (name, at, keyId) => `The signature is good: ${name}, ${at} (key id: ${keyId})`,
  bad: (file, why) => `${file}: ${why}`,
  noLesson: 'there is no lesson with this id',
};

/** What the commands about keys and signatures say. */
export const signingWords: Readonly<Record<Language, typeof ja>> = { ja, en };
