import type { Language } from '../language.ts';

const ja = {
  lead: '見本やご自分の文章で、いまのポリシーと下書きの判定を並べて確かめられます。文章はどこにも残りません。',
  site: '送信先',
  sample: '見本から選ぶ',
  chooseSample: '選んでください',
  text: '試す文章',
  textHint: '貼り付けることもできます。',
  now: 'いまのポリシー',
  draft: '下書き',
  checking: '確認しています…',
  failed: '確認できませんでした。',
  idle: '文章を入れると、判定がここに出ます。',
  blocked: '直すところが残っているあいだは試せません。',
  by: (rule: string) => `ルール：${rule}`,
  noRule: '当てはまるルールはありません',
  findings: '見つかったものと扱い',
  nothing: '何も見つかりませんでした。',
  found: '見つかったもの',
  same: '同じ',
  safe: '下書きで伏せたあとの文章',
};

const en: typeof ja = {
  lead: 'Compare the policy in force and the draft on samples or on a text of yours. The text is kept nowhere.',
  site: 'Destination',
  sample: 'Choose a sample',
  chooseSample: 'Please choose',
  text: 'Text to try',
  textHint: 'You can paste one.',
  now: 'In force',
  draft: 'Draft',
  checking: 'Checking…',
  failed: 'It could not be checked.',
  idle: 'The verdicts appear here once there is a text.',
  blocked: 'It cannot be tried while places need attention.',
  by: (rule) => `Rule: ${rule}`,
  noRule: 'No rule speaks',
  findings: 'What was found, and what happens to it',
  nothing: 'Nothing was found.',
  found: 'Found',
  same: 'same',
  safe: 'The text as the draft masks it',
};

/** What the live preview of a draft says. */
export const policyPreviewWords: Readonly<Record<Language, typeof ja>> = { ja, en };
