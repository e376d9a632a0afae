import type { Language } from '../language.ts';

const ja = {
  title: 'いまのチェックから、一枚だけ',
  seconds: (count: number) => `約${count}秒`,
  see: '見る',
  later: 'いまは見ない',
  done: '閉じる',
  whole: (title: string, minutes: number) => `レッスン「${title}」を開く（約${minutes}分）`,
  review: '復習する',
  reviewTitle: (count: number) => `今日の復習が${count}枚あります`,
  reviewText: '前に間違えたカードは、1日、3日、7日、21日たつと戻ってきます。',
  reviewAt: (at: number, all: number) => `復習 ${all}枚中${at}枚目`,
  reviewNext: '次のカード',
  reviewDone: '今日の復習は終わりました',
  reviewDoneText: '次に覚え直すころ、またお知らせします。',
  toShelf: 'レッスン一覧へ',
  tryTitle: '管理者向け：チェックのあとに出る一枚を試す',
  tryText: '見つかったものに応じて、どのカードが出るかを確かめられます。ここでの回答は記録されず、回数にも数えません。',
  tryCategory: '見つかったもの',
  tryShow: 'カードを出す',
  tryNone: 'これを説明するカードはありません。',
  where: '使う場所ごとの出方',
  places: {
    page: 'チェック画面・ファイル・クイックチェック',
    guard: 'クリップボードの見守り',
    terminal: 'ターミナル',
  },
  notHeld: 'コピーを止めないため、出ません。',
  limits: (day: number, week: number) =>
    `出すのは1日に${day}回、1週間に${week}回までです。同じカードは1週間出しません。`,
};

const en: typeof ja = {
  title: 'One card about this check',
  seconds: (count) => `about ${count} seconds`,
  see: 'Have a look',
  later: 'Not now',
  done: 'Close',
  whole: (title, minutes) => `Open the lesson “${title}” (about ${minutes} minutes)`,
  review: 'Review',
  reviewTitle: (count) => (count === 1 ? 'One card comes back today' : `${count} cards come back today`),
  reviewText: 'A card you got wrong comes back after 1, 3, 7 and 21 days.',
  reviewAt: (at, all) => `Review, card ${at} of ${all}`,
  reviewNext: 'Next card',
  reviewDone: 'That is all for today',
  reviewDoneText: 'You will hear of the next ones when it is time.',
  toShelf: 'To the lessons',
  tryTitle: 'For admins: try the card that follows a check',
  tryText: 'See which card people get for what was found. Answers given here are not kept and do not count.',
  tryCategory: 'What was found',
  tryShow: 'Show the card',
  tryNone: 'No card explains this.',
  where: 'How it is offered in each place',
  places: {
    page: 'Check screen, files, quick check',
    guard: 'Clipboard guard',
    terminal: 'Terminal',
  },
  notHeld: 'Not offered: such a copy is not held.',
  limits: (day, week) => `People get at most ${day} a day and ${week} a week, and no card twice within a week.`,
};

/** A card that is shown by itself: after a check, for review, and for admins to try. */
export const momentWords: Record<Language, typeof ja> = { ja, en };
