import type { Language } from '../language.ts';

const ja = {
  effectTitle: '受講の前後の比較',
  effectLead: (days: number, smallest: number) =>
    `合格した日の前後${days}日間で、止められたチェックの割合を比べます。${smallest}人未満の結果は表示しません。`,
  effectCaveat:
    '同じ人の前後を比べた値です。業務の変化など、受講以外の影響も含まれます。区間は95％信頼区間で、1をまたぐときは差があるとは言えません。',
  effectNone: '比べられる人がまだ少ないため、表示できません。',
  topic: '内容',
  topicHeld: '止められたチェック全体',
  topicRule: (id: string) => `ルール ${id}`,
  before: '前',
  after: '後',
  ratio: '前後の比',
  interval: '95％区間',
  rate: (events: string, occasions: string, share: string) => `${occasions}件中${events}件（${share}）`,
  effectPeople: '人数',
  less: '減っています',
  more: '増えています',
  unclear: '差があるとは言えません',
};

const en: typeof ja = {
  effectTitle: 'Before and after the lesson',
  effectLead: (days, smallest) =>
    `Compares the share of checks that were held in the ${days} days before and after the day of the pass. Nothing is shown about fewer than ${smallest} people.`,
  effectCaveat:
    'The same people before and after. Other things than the lesson may have changed too. Where the 95 % confidence interval includes 1, there may be no difference.',
  effectNone: 'Too few people can be compared yet.',
  topic: 'What',
  topicHeld: 'All held checks',
  topicRule: (id) => `Rule ${id}`,
  before: 'Before',
  after: 'After',
  ratio: 'After / before',
  interval: '95 % interval',
  rate: (events, occasions, share) => `${events} of ${occasions} (${share})`,
  effectPeople: 'People',
  less: 'less often',
  more: 'more often',
  unclear: 'no clear difference',
};

/** What the trainer's page says about the measured effect of a lesson. */
export const effectWords: Readonly<Record<Language, typeof ja>> = { ja, en };
