import { defineDetector, type Found } from '../../detector.ts';

/** Devices, protocols, lines, meridians, acids and species, which a second reading may take for a body. */
const THING =
  /^学名|^付録[A-Z0-9]|[A-Z][a-z]+ [a-z]{4,}$|(?:プロトコル|Protocol|Language|Interface|スペース|クライアント|デバイス|ソフトウェア|新幹線|本線|支線|経|酸|オリンピック)$/u;

function isThing(text: string, { start, end, because }: Found): boolean {
  return because.length === 1 && because[0] === 'second-reading' && THING.test(text.slice(start, end));
}

/** Companies, authorities, schools and other bodies in Japanese text: by company form, by ending, by list, by label. */
export default defineDetector({
  id: 'personal/organization-ja',
  category: 'organization',
  title: { ja: '会社・団体の名前（日本語）', en: 'Organization (Japanese)' },
  severity: 'low',
  find: (text, around) =>
    (around.names?.ja.organizations(text, around.columnAt) ?? []).filter((found) => !isThing(text, found)),
  why: {
    ja: '取引先や顧客の名前は、それだけで取引の存在を外部に知らせてしまうことがあります。',
    en: 'The name of a customer or partner can reveal by itself that there is a deal.',
  },
  instead: {
    ja: '「A社」「取引先」などの呼び方に置き換えてください。',
    en: 'Write “Company A” or “the customer” instead.',
  },
  examples: {
    hits: [
      '«株式会社あおぞら精工»に見積もりを依頼しました',
      '«千草製粉株式会社»営業部',
      '«医療法人社団ひまわり会»の健診です',
      '«三日月電機株式会社»の田中です',
      '会社名：«サクラテック»',
      '«みずほ銀行»の口座に振り込みました',
      '«大阪大学»の研究室を訪問しました',
      '来週、«経済産業省»に届け出ます',
      '（«㈱ミナト工業»御中）',
    ],
    misses: [
      '付録Dは、無線デバイスの一覧である。',
      '株式会社とは何かを説明してください',
      '地方銀行の役割を要約してください',
      '会社の規程を確認しました',
      '大学で学んだことを書いてください',
      '自社の製品を紹介する文章を作って',
      '総合病院と診療所の違いは何ですか',
      '関係省庁への届け出の手順を教えて',
      '取引先に連絡しました',
      '新聞社と放送局の違いを教えてください',
    ],
  },
  knownMisses: ['先方の«アオバ»は強気です'],
});
