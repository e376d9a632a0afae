import type { Language } from '../language.ts';

const ja = {
  kinds: {
    read: '読む',
    choose: '選ぶ',
    order: '並べる',
    match: '組み合わせる',
    'find-leak': '見つける',
    rewrite: '書き直す',
    story: '物語',
  },
  seconds: (count: number) => `約${count}秒`,
  facts: (minutes: number, cards: number) => `約${minutes}分、カード${cards}枚`,
  sources: '出典',
  problem: (place: string, path: string, why: string) => `${place}：${path === '' ? '' : `${path}：`}${why}`,
  cardProblem: (place: string, number: number, id: string, path: string, why: string) =>
    `${place}：カード${number}${id === '' ? '' : `「${id}」`}：${path}：${why}`,
  fine: '問題は見つかりませんでした。',
  problems: (count: number) => `問題が${count}件あります。`,
};

const en: typeof ja = {
  kinds: {
    read: 'read',
    choose: 'choose',
    order: 'put in order',
    match: 'match',
    'find-leak': 'find the leak',
    rewrite: 'rewrite',
    story: 'story',
  },
  seconds: (count) => `about ${count} s`,
  facts: (minutes, cards) => `about ${minutes} minutes, ${cards} cards`,
  sources: 'Sources',
  problem: (place, path, why) => `${place}: ${path === '' ? '' : `${path}: `}${why}`,
  cardProblem: (place, number, id, path, why) =>
    `${place}: card ${number}${id === '' ? '' : ` "${id}"`}: ${path}: ${why}`,
  fine: 'No problem was found.',
  problems: (count) => (count === 1 ? 'There is one problem.' : `There are ${count} problems.`),
};

/** What `sekisho train preview` says about a lesson file. */
export const previewWords: Record<Language, typeof ja> = { ja, en };
