import { defineDetector } from '../../detector.ts';

/** Bare names of prefectures, towns, regions and countries in Japanese text. Not personal by themselves. */
export default defineDetector({
  id: 'personal/place-ja',
  category: 'place',
  title: { ja: '地名（日本語）', en: 'Place name (Japanese)' },
  severity: 'low',
  find: (text, around) => around.names?.ja.places(text, around.columnAt) ?? [],
  why: {
    ja: '地名だけでは個人情報になりませんが、名前や勤務先と並ぶと、誰のことかがわかりやすくなります。',
    en: 'A place is not personal by itself, but beside a name or an employer it helps to tell who is meant.',
  },
  instead: {
    ja: '必要がなければ「県内」「海外」のように広い言い方にしてください。',
    en: 'If it is not needed, use a wider word such as “abroad”.',
  },
  examples: {
    hits: [
      '来月«札幌市»へ出張します',
      '«フランス»の取引先です',
      '«神奈川県»に工場があります',
      '«名古屋»で会議をします',
    ],
    misses: ['来月、海外へ出張します', '県の担当者に確認します', '市場の動きを調べてください', '国内の売上をまとめて'],
  },
});
