import { defineDetector, weigh } from '../../detector.ts';
import { labelWords, namedBy } from './labels.ts';

const LABEL = labelWords(
  '(?:署名用|利用者証明用|公的個人認証|jpki|マイナンバーカード|マイナカード|個人番号カード)[^\\n\\d]{0,16}?(?:シリアル(?:番号|ナンバー|no\\.?)?|(?:発行|製造|照合)番号)',
);

/** Serial numbers of the certificates on an individual number card, and of the card itself. */
export default defineDetector({
  id: 'personal/certificate-serial-jp',
  category: 'government-id',
  title: {
    ja: '公的個人認証・マイナンバーカードのシリアル番号',
    en: 'Serial number of a personal certificate (Japan)',
  },
  severity: 'high',
  needs: ['署名用', '証明用', '公的個人', 'jpki', 'マイナンバーカード', 'マイナカード', '個人番号カード'],
  pattern:
    /(?<![\dA-Za-z_])(?<value>(?=[A-Fa-f]{0,20}\d)[\dA-Fa-f]{6,20}|(?:[\dA-Fa-f]{2}[: ]){3,19}[\dA-Fa-f]{2})(?![\dA-Za-z_])/dgu,
  accept: (candidate) => {
    const named = namedBy(candidate, LABEL);
    return named !== undefined && weigh(0.8, [named, 0.12]);
  },
  source: '電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律 第18条',
  why: {
    ja: '電子証明書の発行番号は本人に固有で、法律で扱いが制限されています。',
    en: 'The serial number belongs to one person, and the law restricts its handling.',
  },
  instead: {
    ja: '番号は書かず、「電子証明書は有効」とだけ書いてください。',
    en: 'Leave the number out and write only that the certificate is valid.',
  },
  examples: {
    hits: [
      '署名用電子証明書のシリアル番号 «1A2B3C4D»',
      '利用者証明用電子証明書 シリアル番号：«2b4f6a8c»',
      'マイナンバーカードの製造番号は«1234567890»です',
      'JPKIシリアル番号：«0A1B2C3D4E»',
    ],
    misses: [
      'サーバー証明書のシリアル番号 1A2B3C4D',
      '署名用電子証明書の有効期間は5年です',
      'シリアル番号：2B4F6A8C',
      'マイナンバーカードの申請は1234567件',
    ],
  },
});
