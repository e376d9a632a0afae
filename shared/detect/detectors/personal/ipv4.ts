import { type Candidate, defineDetector, weigh } from '../../detector.ts';

const VERSION =
  /(?:version|ver\.?|v|release|build|バージョン|版|第|章|節|項|Chrome\/|Safari\/|[A-Za-z]+\/)\s*[:=]?\s*$/iu;
const ADDRESS_WORD =
  /\bip|addr|host|server|gateway|dns|ping|接続元|接続先|アドレス|サーバ|ゲートウェイ|ルータ|port|https?:\/\//iu;
/** Addresses that name no machine of anybody: this host, broadcast, masks. */
const EVERYBODYS = /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.[0-9.]+)(?:\/\d+)?$/u;
const SMALL_NUMBERS = /^\d\d?\.\d\d?\.\d\d?\.\d\d?$/u;

function accept({ value, before, after }: Candidate): boolean | ReturnType<typeof weigh> {
  if (VERSION.test(before)) return false;
  const named = ADDRESS_WORD.test(before);
  // "1.2.3.4 概要" at the start of a line is a heading, unless something says that it is an address.
  if (!named && SMALL_NUMBERS.test(value) && /(?:^|\n)[\s#>]*$/u.test(before) && /^\.?[ \t]+[^\s\d[\]"-]/u.test(after))
    return false;
  if (EVERYBODYS.test(value)) return weigh(0.5, ['sample-value', -0.2]);
  return weigh(0.9, named && ['label', 0.08]);
}

/** IPv4 addresses with an optional prefix length. Four-part version numbers and numbered headings stay silent. */
export default defineDetector({
  id: 'personal/ipv4',
  category: 'ip-address',
  title: { ja: 'IPアドレス（IPv4）', en: 'IP address (IPv4)' },
  severity: 'medium',
  needs: ['.'],
  pattern:
    /(?<![A-Za-z0-9_])(?<![\d:][.])(?<value>(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\/(?:3[0-2]|[12]?\d)(?!\d))?)(?![A-Za-z0-9_])(?!\.\d)/dgu,
  accept,
  source: 'RFC 791, RFC 4632',
  why: {
    ja: 'IPアドレスは利用者や社内の機器を特定する手がかりになり、ネットワーク構成も推測されます。',
    en: 'An IP address points to a person or a machine and shows how the network is built.',
  },
  instead: {
    ja: '192.0.2.1 のような文書用のアドレスに置き換えてください。',
    en: 'Use an address reserved for documentation, such as 192.0.2.1.',
  },
  examples: {
    hits: [
      '接続元は«198.18.7.23»でした',
      'GET / from «203.0.113.57» 200',
      'サーバ«10.24.3.8»に入れません',
      'http://«172.16.40.9»:8080/login',
      'allow «192.168.40.0/24»;',
      '"ip":"«198.51.100.77»"',
    ],
    misses: [
      'バージョン4.18.2.1に更新しました',
      'Chrome/126.0.6478.127 で再現',
      '300.168.1.1 は存在しません',
      '192.168.1 までが同じです',
      '1.2.3.4 評価の方法',
      'IP192.168.1.1text',
      'OID 1.3.6.1.4.1.311',
      '座標は35.6.7です',
    ],
  },
});
