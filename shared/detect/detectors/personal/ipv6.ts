import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';

const GROUP = /^[0-9a-f]{1,4}$/iu;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/u;

/** Whether the groups of one side of `::` are well formed; an IPv4 tail counts for two. Returns their number. */
function groupsIn(side: string): number | undefined {
  if (side === '') return 0;
  const groups = side.split(':');
  const last = groups.at(-1) ?? '';
  const tail = IPV4.test(last);
  if (!(tail ? groups.slice(0, -1) : groups).every((group) => GROUP.test(group))) return undefined;
  return groups.length + (tail ? 1 : 0);
}

function accept(candidate: Candidate): boolean | Assessment {
  if (!isAddress(candidate)) return false;
  return candidate.value === '::1' ? weigh(0.5, ['sample-value', -0.2]) : weigh(0.9, ['shape', 0]);
}

function isAddress({ value, before }: Candidate): boolean {
  const address = value.replace(/[%/].*$/u, '');
  const sides = address.split('::');
  const counts = sides.map(groupsIn);
  if (counts.includes(undefined) || sides.length > 2) return false;
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (sides.length === 1) return total === 8 && !/[0-9a-f]:$/iu.test(before);
  // `::` alone, and one word beside it, is the scope operator of programming languages.
  const first = address.split(':')[0] ?? '';
  if (first !== '' && first.length < 3 && total < 3) return false;
  return total <= 7 && total > 0 && (/\d/u.test(address) || total > 2) && !/^[a-f]+::[a-f]+$/iu.test(address);
}

/** IPv6 addresses, shortened or not, with an IPv4 tail, a zone or a prefix length. */
export default defineDetector({
  id: 'personal/ipv6',
  category: 'ip-address',
  title: { ja: 'IPアドレス（IPv6）', en: 'IP address (IPv6)' },
  severity: 'medium',
  needs: [':'],
  pattern:
    /(?<![A-Za-z0-9_.])(?<![0-9A-Fa-f:]:)(?<value>(?:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f:]{2,38}|::[0-9A-Fa-f:]{1,38})(?:(?<=:\d{1,3})(?:\.\d{1,3}){3})?(?:%[A-Za-z0-9]{1,15})?(?:\/(?:12[0-8]|1[01]\d|[1-9]?\d)(?!\d))?)(?![A-Za-z0-9_:])(?!\.\d)/dgu,
  accept,
  source: 'RFC 4291, RFC 5952',
  why: {
    ja: 'IPv6アドレスは端末ごとに固有のことが多く、利用者や機器の特定につながります。',
    en: 'An IPv6 address often belongs to one device and points to its user.',
  },
  instead: {
    ja: '2001:db8::1 のような文書用のアドレスに置き換えてください。',
    en: 'Use an address reserved for documentation, such as 2001:db8::1.',
  },
  examples: {
    hits: [
      '接続元は«2001:db8:4c1:7::25»です',
      'fe80 は «fe80::1c2d:3eff:fe4a:5b6c%eth0»',
      'ping «::1»',
      '[«2001:db8:0:0:8a2e:0:370:7334»]:443',
      'mapped «::ffff:198.51.100.7»',
      'route «2001:db8:40::/48» via gw',
    ],
    misses: [
      'std::vector を使います',
      '時刻は12:34:56です',
      'Ratio 1:2:3:4',
      'abc::def を呼び出す',
      'MAC 00:1b:44:11:3a:b7',
      '2001:db8::1::2',
      '12345:db8::1',
    ],
  },
});
