import { defineDetector } from '../../detector.ts';

/**
 * Values of the company's lists (customers, employees, suppliers, products, projects), known by keyed hashes only
 * (`shared/company/`): however they are spaced, grouped or written in old and new kanji. Finds nothing where no index is
 * installed.
 */
export default defineDetector({
  id: 'company/record',
  category: 'company-record',
  title: { ja: '会社の名簿にある値', en: 'Value from a company list' },
  severity: 'high',
  find: (text, around) => around.company?.records(text) ?? [],
  why: {
    ja: '取引先や社員など、会社が名簿に登録した値と一致します。',
    en: 'It is a value from a list your company keeps, such as its customers or employees.',
  },
  instead: {
    ja: '「A社」「担当者B」などの呼び方に置き換えてください。回答が届いたら元の値に戻せます。',
    en: 'Use a stand-in such as “Company A” or “Contact B”. The real value can be put back into the answer.',
  },
  examples: {
    hits: [
      '«高崎 齋太郎»様からの問い合わせです',
      '«髙﨑　斎太郎»さんの件',
      'お客様は«タカサキ サイタロウ»様です',
      'Mail from «TAKASAKI Saitaro» today',
      '顧客番号 «C-0042 7713» の件',
      '連絡先は«090 1234 5678»です',
      '«㈱みなも精工»との契約',
    ],
    misses: [
      '高崎市の斎太郎節を聴きました',
      '崎齋太郎という名前',
      'タカサキサイタロウズという店',
      'The Takasaki region is warm today',
      '番号 C-0042 7714 の件',
      '連絡先は090 1234 5679です',
      '水面の様子',
    ],
  },
});
