import { defineDetector } from '../../detector.ts';

/** Hardware addresses of network cards: six pairs of hex digits with one kind of separator, or three dotted groups. */
export default defineDetector({
  id: 'personal/mac-address',
  category: 'ip-address',
  title: { ja: 'MACアドレス', en: 'MAC address' },
  severity: 'low',
  needs: [':', '-', '.'],
  pattern:
    /(?=[0-9A-Fa-f]{2})(?<![A-Za-z0-9.-])(?<![0-9A-Fa-f]:)(?<value>[0-9A-Fa-f]{2}(?<gap>[:-])(?:[0-9A-Fa-f]{2}\k<gap>){4}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![A-Za-z0-9:-])(?!\.\w)/dgu,
  // All digits with hyphens is a date and a time, or a part number; broadcast and zero name no device.
  accept: ({ value, before }) =>
    !/^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/iu.test(value) &&
    (/[A-Fa-f]/u.test(value) || (value.includes(':') && /mac|ether|物理/iu.test(before))),
  source: 'IEEE 802',
  why: {
    ja: 'MACアドレスは機器に固有の番号で、持ち主の端末を追跡する手がかりになります。',
    en: 'A MAC address is unique to one device and lets it be followed.',
  },
  instead: {
    ja: '後半を 00:00:00 に置き換えて、メーカー部分だけを残してください。',
    en: 'Keep the first half (the maker) and replace the rest with 00:00:00.',
  },
  examples: {
    hits: [
      'MACは«00:1B:44:11:3A:B7»です',
      'ether «3c:52:82:9f:0d:e1» txqueuelen',
      '物理アドレス «D8-BB-C1-7A-20-4F»',
      'device «a4c3.f0be.91d2» up',
      'MACアドレス：«52:54:00:12:34:56»',
      '"mac":"«de:ad:be:ef:00:42»"',
    ],
    misses: [
      '20-26-11-03-12-30',
      '00:00:00:00:00:00',
      'ff:ff:ff:ff:ff:ff',
      '12:34:56:78:90:12 まで再生',
      '00:1B:44:11:3A',
      '00:1B:44:11:3A:B7:C2:D0',
      'de:ad-be:ef:00:42',
    ],
  },
});
