import { defineDetector } from '../../detector.ts';
import { judgeLabelled } from './judge.ts';

/**
 * Machine-made values behind a Japanese label: 「APIキーは…です」「シークレット:…」「アクセストークン「…」」.
 */
export default defineDetector({
  id: 'secret/labelled-token-ja',
  category: 'credential',
  title: { ja: 'キー・トークン(日本語の文)', en: 'Key or token in a Japanese sentence' },
  severity: 'high',
  needs: ['キー', 'トークン', 'シークレット', '秘密鍵', '認証情報', '鍵'],

  pattern:
    /(?:キー(?<=(?:API|アクセス|シークレット|認証|暗号化?|ライセンス|署名|共有|プロダクト|シリアル|アクティベーション|リカバリー|回復|秘密|マスター|サービス|接続|ストレージ|アカウント)[ ・]?キー)|トークン|シークレット|クライアント秘密|秘密鍵|共通鍵|暗号鍵|認証情報)(?: ?\([^()\n]{1,16}\))?(?: ?(?:は|が|:|=|→|⇒|,|、|に|を){1,2})?(?:(?:こちら|以下|下記|次)(?:です)?[:→。]?)?[ \t]{0,4}\n?[ \t]{0,4}["'`「『(【]{0,2}(?<value>[A-Za-z0-9_.~+/=:-]{10,512})(?![A-Za-z0-9])/dgu,
  accept: ({ value }) => judgeLabelled(value.replace(/[.:]+$/u, ''), value.length >= 16 ? 0.82 : 0.7),

  why: {
    ja: 'キーやトークンは、持っている人に会社の権限を与えます。',
    en: "Keys and tokens give whoever holds them the company's rights.",
  },
  instead: {
    ja: '値を「<API_KEY>」などに置き換え、送ってしまった場合は発行元で無効化してください。',
    en: 'Put a stand-in such as "<API_KEY>"; if it was already sent, revoke it where it was issued.',
  },

  examples: {
    hits: [
      'APIキーは«5sforpaks8vd7ryq7ihfoz0cxs11fgdb»です',
      'シークレット:«i9ychjBMgRHsOTPSaymvqS7N»',
      'kintone のAPIトークン「«dAUodiP6VP17AL0yiZHMKF84wnAPjrwHmMxk07sJ»」で更新できません',
      'アクセスキー\n«smjyplOKHAv7FWoodz0hECKULRKwcXtC»',
      'チャネルシークレットは «d95e6b0cdca2f790d4c8520b8d94e8f5» でした',
    ],
    misses: [
      'APIキーは環境変数API_KEY_PRODUCTIONに入れます',
      'トークンの上限は128000です',
      'アクセスキーはIAM-User-Managementの画面で作ります',
      'シークレット: xxxxxxxxxxxxxxxxxxxx',
      'トークンはlocalStorageに保存しないでください',
      'キーボードはHHKB-Professional2です',
      '秘密鍵は ~/.ssh/id_ed25519 にあります',
    ],
  },
});
