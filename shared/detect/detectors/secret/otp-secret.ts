import { defineDetector } from '../../detector.ts';
import { judgeToken } from './judge.ts';

/**
 * Seeds of one-time passwords: `otpauth://` addresses (from QR codes) and base 32 behind a label.
 */
export default defineDetector({
  id: 'secret/otp-secret',
  category: 'credential',
  title: { ja: 'ワンタイムパスワードの種', en: 'Seed of one-time passwords' },
  severity: 'high',
  wraps: true,
  needs: ['otp', '2fa', 'mfa', 'ワンタイム', '二段階', '2段階', '認証アプリ'],
  source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',

  pattern:
    /(?:otpauth:\/\/[^\s"'<>]{1,120}[?&]secret=|(?:otp|2fa|mfa)[_ -]?(?:secret|seed|key)["']?[ ]{0,3}[:=][ ]{0,3}["']?|(?:ワンタイムパスワード|[二2]段階認証|認証アプリ)の?(?:シークレット|キー|セットアップキー|種)[^A-Za-z0-9\n]{1,8})(?<value>[A-Z2-7]{16,64}|[A-Z2-7]{4}(?:[ ][A-Z2-7]{4}){3,15})(?![A-Za-z0-9])/dgu,
  accept: judgeToken,

  why: {
    ja: 'この値があれば、二段階認証のコードを作れます。',
    en: 'With this value anyone can make the codes of two-step sign-in.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は二段階認証を設定し直してください。',
    en: 'Ask without the value; if it was already sent, set up two-step sign-in again.',
  },

  examples: {
    hits: [
      'otpauth://totp/aoba:yamada?secret=«U3EM2W7WH4VAOT2IMRCKTDHRHL4P53DJ»&issuer=aoba',
      'otp_secret: «7XSYF3IO37EXLDNM»',
      '認証アプリのセットアップキーは«BWPP22KPAODJFBJROXVIGQ2WCD5CUTTY»です',
      'mfa_key=«TY6SHAG3ENHAP6ENVNSS55N5YF»',
    ],
    misses: [
      'otpauth://totp/aoba:yamada?secret=<SECRET>',
      'otp_secret: ENV',
      'ワンタイムパスワードのキーは配布しません',
      'otp_secret: AAAAAAAAAAAAAAAA',
      'otpauth://totp/app?digits=6',
    ],
  },
});
