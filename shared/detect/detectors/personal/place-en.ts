import { defineDetector } from '../../detector.ts';

/** Bare names of cities, regions and countries in Latin letters. Not personal by themselves. */
export default defineDetector({
  id: 'personal/place-en',
  category: 'place',
  title: { ja: '地名（英字）', en: 'Place name (Latin letters)' },
  severity: 'low',
  find: (text, around) => around.names?.en.places(text, around.columnAt) ?? [],
  why: {
    ja: '地名だけでは個人情報になりませんが、名前や勤務先と並ぶと、誰のことかがわかりやすくなります。',
    en: 'A place is not personal by itself, but beside a name or an employer it helps to tell who is meant.',
  },
  instead: {
    ja: '必要がなければ「abroad」のように広い言い方にしてください。',
    en: 'If it is not needed, use a wider word such as “abroad”.',
  },
  examples: {
    hits: ['We fly to «Helsinki» next week.', 'The plant is in «Poland».', 'Offices in «New Zealand» open today.'],
    misses: [
      'Ut enim ad minim veniam.',
      'We fly abroad next week.',
      'The plant is in the north.',
      'The Reading List is ready.',
    ],
  },
});
