import { defineDetector } from '../../detector.ts';

/** Endings that look like a top-level domain and are file or unit names (`icon@2x.png`, `getty@tty1.service`). */
const NOT_A_DOMAIN = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json|xml|html?|service|socket|timer|target|mount|local)$/iu;

/**
 * Mail addresses: a local part of ASCII letters, digits and the signs people really use, and a domain with at least
 * one dot. The local part of old mobile addresses may begin or end with a dot (`..abc.@`), which RFC 5321 forbids.
 * Remote names of version control (`git@host:path`) and user names inside a URL are no mail addresses.
 */
export default defineDetector({
  id: 'personal/email',
  category: 'email',
  title: { ja: 'メールアドレス', en: 'Email address' },
  severity: 'medium',
  needs: ['@'],
  pattern:
    /(?=[A-Za-z0-9._%+-])(?<![A-Za-z0-9._%+-])(?<value>[A-Za-z0-9._%+-]{1,64}@(?:(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z]{2,24})|[ぁ-んァ-ヶー一-龯]{1,20}\.(?:jp|com|net)))(?![A-Za-z0-9])/dgu,
  accept: ({ value, before, after }) => {
    if (NOT_A_DOMAIN.test(value) || /\/\/[^\s/@]*$/u.test(before)) return false;
    return !(value.startsWith('git@') && after.startsWith(':'));
  },
  source: 'RFC 5321, RFC 5890',
  why: {
    ja: 'メールアドレスは個人に直接届く連絡先で、多くのサービスのログイン名でもあります。',
    en: 'A mail address reaches one person directly and is the login name of many services.',
  },
  instead: {
    ja: 'アドレスを消すか、user@example.com のような架空のアドレスに置き換えてください。',
    en: 'Leave the address out, or write an invented one such as user@example.com.',
  },
  examples: {
    hits: [
      'ご連絡は«h.morita@kaede-sangyo.co.jp»までお願いします',
      'To: «Tomoko.Arai+news@mail.kaede.example»',
      'メール：«arai_t@kaede.example»、電話は後日',
      '<«info@xn--wgv71a.jp»>',
      'user=«k.mori@kaede.example» logged in',
      '返信先«..neko-daisuki.@mobile.example»です',
      'send to «sales@kaede.example».',
    ],
    misses: [
      'お名前@会社名 の形で登録してください',
      'git clone git@git.kaede.example:web/site.git',
      'npm install react@19.1.0',
      'import { a } from "@kaede/core"',
      'postgres://app:pass@db.kaede.example/app',
      'icon@2x.png を差し替えます',
      'mail me at info@kaede.',
    ],
  },
});
