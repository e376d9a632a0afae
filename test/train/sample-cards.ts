import type { MatchCard, OrderCard, RewriteCard, StoryCard } from '../../shared/train/card.ts';

const both = (text: string) => ({ ja: text, en: text });

export const ORDER_CARD: OrderCard = {
  kind: 'order',
  id: 'order',
  task: both('Put in order'),
  steps: ['stop', 'tell', 'learn'].map((id) => ({ id, text: both(id) })),
  feedback: both('That way'),
};

export const MATCH_CARD: MatchCard = {
  kind: 'match',
  id: 'match',
  task: both('Where does it belong?'),
  groups: [
    { id: 'in', text: both('In') },
    { id: 'out', text: both('Out') },
  ],
  items: [
    { id: 'a', text: both('A'), group: 'in', feedback: both('in') },
    { id: 'b', text: both('B'), group: 'out', feedback: both('out') },
    { id: 'c', text: both('C'), group: 'out', feedback: both('out') },
  ],
};

export const REWRITE_CARD: RewriteCard = {
  kind: 'rewrite',
  id: 'rewrite',
  task: both('Make it safe'),
  text: {
    ja: '葛木ひなの様への返信を、三日以内に mari@lake.example から送りたいです。文面を考えてください。',
    en: 'Draft a reply to Ann Lee within three days, sent from mari@lake.example.',
  },
  people: { ja: ['葛木ひなの'], en: ['Ann Lee'] },
  keep: { ja: ['三日以内', '返信'], en: ['three days', 'reply'] },
  example: {
    ja: 'お客様への返信を、三日以内に送りたいです。文面を考えてください。',
    en: 'Draft a reply to a customer within three days.',
  },
  feedback: both('Without the name'),
};

export const STORY_CARD: StoryCard = {
  kind: 'story',
  id: 'story',
  title: both('A morning'),
  scenes: [
    {
      id: 'start',
      text: both('It begins'),
      choices: [
        { id: 'ask', text: both('Ask'), consequence: both('You hear'), next: 'asked' },
        { id: 'rush', text: both('Rush'), consequence: both('It is gone'), next: 'gone' },
      ],
    },
    {
      id: 'asked',
      text: both('They answer'),
      choices: [
        { id: 'wait', text: both('Wait'), consequence: both('Done'), next: 'done' },
        { id: 'rush', text: both('Rush'), consequence: both('It is gone'), next: 'gone' },
      ],
    },
    { id: 'done', text: both('Well done'), outcome: 'good' },
    { id: 'gone', text: both('Too late'), outcome: 'bad' },
  ],
};
