import { defineDetector } from '../../detector.ts';
import { judgeLabelled } from './judge.ts';
import { isUuid } from './randomness.ts';

/**
 * Session ids by the names that frameworks give their cookies. UUIDs are left alone: logs are full of them.
 */
/** Cookie names of PHP, Java, .NET, ColdFusion, Express, Django, Laravel, Rails, WordPress and others. */
const NAMES = [
  /PHPSESSID|JSESSIONID|ASP\.NET_SessionId|ASPSESSIONID[A-Z]{4,10}|\.AspNetCore\.[A-Za-z.]{4,30}|CFTOKEN|connect\.sid/u,
  /session[_-]?(?:id|token)|sessid|(?:laravel|user|_[a-z]{2,20})_session|auth[_-]?(?:token|session|cookie)/u,
  /remember_(?:token|web_[0-9a-f]{40})|wordpress_logged_in_[0-9a-f]{32}|li_at|sid|session/u,
];

export default defineDetector({
  id: 'secret/session-cookie',
  category: 'credential',
  title: { ja: 'セッション ID', en: 'Session id' },
  severity: 'high',
  needs: [
    'sess',
    'aspnetcore',
    'cftoken',
    'sid=',
    'sid:',
    'sid ',
    'sid"',
    "sid'",
    'auth_',
    'auth-',
    'authtoken',
    'authsession',
    'authcookie',
    'remember_',
    'logged_in',
    'li_at',
  ],

  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?:${NAMES.map(({ source }) => source).join('|')})["']?[ ]?[=:][ ]?["']?(?:s%3A|s:)?` +
      '(?<value>[A-Za-z0-9%_.~+/=-]{16,2048})(?![A-Za-z0-9])',
    'dgiu',
  ),
  accept: ({ value }) => (isUuid(value) ? false : judgeLabelled(value.replaceAll(/%[0-9A-F]{2}/gu, ''), 0.84)),

  source: 'RFC 6265',
  why: {
    ja: '有効なうちは、ログイン中のあなたとして操作できます。',
    en: 'While it lasts, it lets anyone act as you, already signed in.',
  },
  instead: {
    ja: '値を消して「<SESSION>」のように書き、送ってしまった場合は一度ログアウトしてください。',
    en: 'Write "<SESSION>" in its place; if it was already sent, sign out once.',
  },

  examples: {
    hits: [
      'Cookie: PHPSESSID=«8oz6t1rrhnqpt36u20278xwmzh»; lang=ja',
      'Set-Cookie: JSESSIONID=«BF773B531ADB81DDCB9AE741A35FA30F»; Path=/',
      'Cookieはconnect.sid=s%3A«VdoERYbpJe6fllGfOHtLunvFNGKXcrsp.y7AvXhR890oq6P1F4YbtNoGwPQiW99xQ6Yg1tpPEJLO»でした',
      '_gitlab_session=«7c07d55a7255c06d71627ce31c23f170»',
    ],
    misses: [
      'Cookie: lang=ja; theme=dark',
      'session=SessionLocal(bind=engine)',
      'PHPSESSID=xxxxxxxxxxxxxxxxxxxxxxxxxx',
      'session_id=09e8d54a-ed5c-4c6f-98b4-8852ba4888bc',
      'sid: user.currentSessionIdentifier',
      'sessionId: string',
    ],
  },
});
