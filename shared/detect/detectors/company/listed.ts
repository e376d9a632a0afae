import { defineDetector } from '../../detector.ts';

/**
 * Values that the company's policy lists as keyed hashes (`shared/policy/listed-values.ts`): found in any spelling that
 * differs in width, spaces, hyphens and case. Finds nothing where no lists are given.
 */
export default defineDetector({
  id: 'company/listed',
  category: 'company-term',
  title: { ja: '会社が伏せると決めた値', en: 'Value your company always masks' },
  severity: 'medium',
  beside: true,
  find: (text, around) => around.own?.listed(text) ?? [],
  why: {
    ja: '会社が「必ず伏せる」と登録した値です。登録は照合用の符号だけで、値そのものは配られていません。',
    en: 'Your company listed this value as one to mask always. The list holds codes to compare with, never the value itself.',
  },
  instead: {
    ja: '伏せた文章を送ってください。回答が届いたら元の値に戻せます。',
    en: 'Send the masked text. The value can be put back into the answer.',
  },
  examples: {
    hits: ['契約番号は«K-2481»です', '担当は«森沢未来»様', 'Reference «k 2481», please'],
    misses: ['契約番号はK-24811です', '担当は森沢未様', 'Reference AK-2481X, please'],
  },
});
