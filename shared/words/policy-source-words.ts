import type { Bilingual } from '../language.ts';

/** Why a document of the company does not count, or cannot be read at the moment. Both languages travel: the screen chooses. */
export const policySourceWords = {
  notText: { ja: 'テキストファイルとして開けません', en: 'it cannot be opened as a text file' },
  notPlist: { ja: 'プロパティリストとして読めません', en: 'it is not a property list' },
  notFile: { ja: '通常のファイルではありません', en: 'it is not an ordinary file' },
  isLink: { ja: 'リンクは使えません', en: 'links are not followed here' },
  notOwned: { ja: '管理者が所有するファイルではありません', en: 'it does not belong to the administrator' },
  writable: { ja: '管理者以外も書き込めます', en: 'others than the administrator can write to it' },
  tooLarge: { ja: 'ファイルが大きすぎます', en: 'the file is too large' },
  moving: { ja: '書き込みの途中です', en: 'it is being written right now' },
  disk: (code: string): Bilingual => ({
    ja: `いまは読み取れません（${code}）`,
    en: `it cannot be read at the moment (${code})`,
  }),
  gone: { ja: '指定された場所にありません', en: 'it is not at the place that was named' },
  timeout: { ja: '時間内に返事がありません', en: 'there was no answer in time' },
  answered: (status: number): Bilingual => ({
    ja: `サーバーの返事は ${status} でした`,
    en: `the server answered ${status}`,
  }),
  otherKey: { ja: 'サーバーの鍵が、指定された鍵と違います', en: 'the server shows another key than the one named' },
  badAddress: { ja: 'https:// で始まるアドレスが必要です', en: 'an address that begins with https:// is needed' },
  noAuthority: { ja: '認証局の証明書を読み取れません', en: 'the certificate of the authority cannot be read' },
  badValue: (name: string, problem: Bilingual): Bilingual => ({
    ja: `${name}：${problem.ja}`,
    en: `${name}: ${problem.en}`,
  }),
  wrongType: { ja: '値の型が違います', en: 'the value has the wrong type' },
  unsigned: { ja: '署名がありません', en: 'it is not signed' },
  noKeys: { ja: '署名を確かめる鍵が配布されていません', en: 'no key to verify the signature has been deployed' },
  badKeys: { ja: '配布された鍵を読み取れません', en: 'the deployed keys cannot be read' },
  older: (version: number, seen: number): Bilingual => ({
    ja: `第${version}版は、すでに適用した第${seen}版より古いものです`,
    en: `version ${version} is older than version ${seen}, which was in force before`,
  }),
  signedEarlier: {
    ja: 'すでに適用したものより前に署名されています',
    en: 'it was signed before the one that was in force',
  },
  expired: (until: string): Bilingual => ({ ja: `有効期限（${until}）が過ぎています`, en: `it expired at ${until}` }),
  notYet: (from: string): Bilingual => ({ ja: `${from} から有効になります`, en: `it is not valid before ${from}` }),
  none: { ja: '会社のポリシーをまだ受け取っていません', en: 'the company’s policy has not been received yet' },
} as const;
