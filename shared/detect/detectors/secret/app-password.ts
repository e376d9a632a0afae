import { defineDetector } from '../../detector.ts';

/**
 * App passwords of Google accounts: four groups of four small letters behind a label.
 */
export default defineDetector({
  id: 'secret/app-password',
  category: 'credential',
  title: { ja: 'アプリパスワード(Google)', en: 'App password (Google)' },
  severity: 'high',
  needs: ['pass', 'pw', 'パスワード'],
  source: 'https://support.google.com/accounts/answer/185833',

  pattern:
    /(?:pass(?:word|wd)?|pw|pwd|パスワード)["']?[ ]{0,3}(?:[:=は「]|is)[ ]{0,3}["'「]?(?<value>[a-z]{4}(?<gap>[ -])[a-z]{4}\k<gap>[a-z]{4}\k<gap>[a-z]{4})(?![ -]?[A-Za-z0-9])/dgiu,
  accept: ({ value }) =>
    value === value.toLowerCase() &&
    !/\b(?:your|this|that|with|must|have|will|from|here|when|they|been|only|into|then|than|same|what)\b/u.test(value),

  why: {
    ja: '二段階認証なしで、メールなどに入れる専用のパスワードです。',
    en: 'It opens mail and more without two-step sign-in.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は Google アカウントで取り消してください。',
    en: 'Ask without the value; if it was already sent, revoke it in the Google account.',
  },

  examples: {
    hits: [
      'SMTP_PASSWORD="«qzvk wmtx bplr hdye»"',
      'アプリパスワードは«xkqt lmbz wvrp jhds»です',
      'smtp_pass: «ktrw zpqm vbnx lhcd»',
      'app password is «wqpl-mzkx-rtvb-nchd»',
    ],
    misses: [
      'password: must have more than',
      'パスワードは abcd',
      'password: this text will have',
      'smtp_pass: abcdefghijkl',
    ],
  },
});
