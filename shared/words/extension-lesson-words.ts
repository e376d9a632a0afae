import type { Language } from '../language.ts';

const ja = {
  held: (seconds: number) => `約${seconds}秒でわかる「なぜ止まったのか」`,
  warned: (seconds: number) => `約${seconds}秒でわかる「なぜお知らせが出たのか」`,
  see: '見る',
  seeKey: 'Alt+L',
  later: 'いまは見ない',
  brand: (lesson: string) => `関所 Sekisho・レッスン「${lesson}」から`,
  close: '閉じる',
  kept: '回答は、このパソコンにだけ保存しました。',
  notKept: '回答を保存できませんでした。ページを開き直すと、次から保存できます。',
};

const en: typeof ja = {
  held: (seconds) => `About ${seconds} seconds: why was this held?`,
  warned: (seconds) => `About ${seconds} seconds: why was this pointed out?`,
  see: 'Have a look',
  seeKey: 'Alt+L',
  later: 'Not now',
  brand: (lesson) => `Sekisho · from the lesson “${lesson}”`,
  close: 'Close',
  kept: 'Your answer is kept, on this computer only.',
  notKept: 'Your answer could not be kept. Load the page again, and the next one will be.',
};

/** The card that follows a check inside a page. */
export const extensionLessonWords: Record<Language, typeof ja> = { ja, en };
