import type { Duty, Persons, Step } from '../incident/incident.ts';

const step: Record<Step, { readonly title: string; readonly text: string }> = {
  stop: {
    title: 'これ以上送らない',
    text: '同じ会話に追加で送らず、画面は閉じずに残します。何を送ったかを思い出す手がかりになります。',
  },
  chat: { title: '会話を削除する', text: '送った会話を、サービスの画面から削除します。添付したファイルも消します。' },
  share: {
    title: '共有リンクを閉じる',
    text: '会話の共有リンクを作っていたら、無効にします。リンクを知る人は見られます。',
  },
  training: { title: '学習への利用を止める', text: '入力した内容をAIの学習に使わない設定にします。' },
  secrets: {
    title: '鍵とパスワードを無効にする',
    text: '送った鍵やパスワードは、漏れたものとして扱います。古いものを無効にしてから、新しいものを作ります。',
  },
  tell: {
    title: '担当の人に知らせる',
    text: '上司と、会社の情報管理の担当者に、下の報告を渡します。早いほど打てる手が増えます。',
  },
  duty: { title: '報告の義務を確かめる', text: '個人情報が含まれるときは、会社に報告の義務が生じることがあります。' },
};
const persons: Record<Persons, string> = {
  unknown: 'わからない',
  none: '個人の情報はない',
  some: '100人以下',
  hundred: '101〜1,000人',
  thousand: '1,000人を超える',
};
const duty: Record<Duty, string> = {
  'my-number':
    '公的な番号が含まれます。マイナンバーなら、番号利用法 第29条の4にもとづく報告の対象になることがあります。',
  sensitive: '健康に関する情報が含まれます。要配慮個人情報は、人数にかかわらず対象です（施行規則 第7条第1号）。',
  money: 'カードや口座の情報が含まれます。財産的な被害のおそれがあれば、人数にかかわらず対象です（同 第2号）。',
  thousand: '1,000人を超える人の情報です（同 第4号）。',
};

const ja = {
  lead: '送ってしまったかもしれないときに、最初の10分ですることを順に案内します。',
  calm: '気づいて動けば、被害は小さくできます。ここに書いたことで責められることはありません。',
  start: '手引きを始める',
  startTitle: 'わかる範囲で教えてください',
  startText: 'あとから変えられます。送った文章そのものは、どこにも書かないでください。',
  entry: 'どのチェックのことですか',
  entryNone: 'わからない・チェックしていない',
  site: '送った先',
  siteNone: 'わからない・そのほか',
  categories: '含まれていたもの',
  persons: 'およそ何人についての情報ですか',
  personsOf: persons,
  secretKinds: '含まれていた鍵・パスワード',
  open: (date: string) => `${date}に始めた手引き`,
  earlier: 'これまでの手引き',
  resume: '続きを開く',
  show: '開く',
  remove: '削除',
  close: '手引きを終える',
  reopen: '再開する',
  closed: (date: string) => `${date}に終えました`,
  steps: 'すること',
  progress: (done: number, all: number) => `${all}個のうち${done}個が済みました`,
  done: '済んだ',
  doneAt: (time: string) => `${time}に済み`,
  step,
  openPage: (name: string) => `${name}を開く`,
  openHelp: (name: string) => `${name}の公式の説明を開く`,
  where: '場所',
  unknownService: 'このサービスの案内は用意がありません。サービスの設定画面で、同じ項目を探してください。',
  confirmed: (month: string) => `案内は${month}時点のものです。画面が変わっていることがあります。`,
  ownPlace: '会社の管理者か、発行した画面で無効にします。',
  duty,
  dutyNone: 'いまわかっている範囲では、報告が必要になる代表的な場合には当たりません。判断は会社の担当者が行います。',
  limits: (first: string, final: number, wrongful: number) =>
    `対象なら、会社が知った日から、速報はおおむね${first}日以内、確報は${final}日以内（不正の目的によるおそれがあるときは${wrongful}日以内）に、個人情報保護委員会へ報告し、本人にも知らせます。`,
  dutySource:
    '出典：個人情報の保護に関する法律 第26条、同法施行規則 第7条・第8条、個人情報保護委員会「個人情報保護法ガイドライン（通則編）」3-5-3',
  dutyLink: '個人情報保護委員会のページを開く',
  report: '報告',
  reportLead: '担当の人に渡すための報告です。送った文章や値は含まれません。',
  note: '補足（この画面を閉じると消え、報告にだけ入ります）',
  noteHint: '値そのものは書かないでください。書いた内容は、そのまま報告に入ります。',
  saveMarkdown: '文書で保存（Markdown）',
  saveJson: 'データで保存（JSON）',
  print: '印刷・PDF',
  failed: '手引きを保存できませんでした',
  linkFailed: 'ページを開けませんでした。アドレスをコピーしてお使いください。',
};

const en: typeof ja = {
  lead: 'What to do in the first ten minutes when you think you sent something.',
  calm: 'Whoever notices and acts keeps the damage small. Nothing you enter here is held against you.',
  start: 'Start the guide',
  startTitle: 'Tell us what you know',
  startText: 'You can change it later. Do not write the text you sent anywhere here.',
  entry: 'Which check was it?',
  entryNone: 'Not known, or not checked',
  site: 'Sent to',
  siteNone: 'Not known, or another one',
  categories: 'What was in it',
  persons: 'About how many people?',
  personsOf: {
    unknown: 'Not known',
    none: 'Nothing about people',
    some: '100 or fewer',
    hundred: '101 to 1,000',
    thousand: 'More than 1,000',
  },
  secretKinds: 'Keys and passwords in it',
  open: (date) => `Guide begun on ${date}`,
  earlier: 'Earlier guides',
  resume: 'Go on',
  show: 'Open',
  remove: 'Delete',
  close: 'Finish the guide',
  reopen: 'Take up again',
  closed: (date) => `Finished on ${date}`,
  steps: 'What to do',
  progress: (done, all) => `${done} of ${all} done`,
  done: 'Done',
  doneAt: (time) => `Done at ${time}`,
  step: {
    stop: {
      title: 'Send nothing more',
      text: 'Add nothing to the same chat, and keep the page open: it helps you remember what you sent.',
    },
    chat: { title: 'Delete the chat', text: 'Delete the chat in the service itself, with every file you attached.' },
    share: {
      title: 'Close shared links',
      text: 'If you made a link to the chat, close it: whoever has it can read along.',
    },
    training: { title: 'Switch off training', text: 'Tell the service not to train its AI on what you enter.' },
    secrets: {
      title: 'Revoke keys and passwords',
      text: 'A key or password that was sent counts as leaked. Revoke the old one first, then make a new one.',
    },
    tell: {
      title: 'Tell the right person',
      text: 'Give the report below to your manager and to whoever looks after information at your company. Early is better.',
    },
    duty: {
      title: 'See whether it must be reported',
      text: 'With personal data in it, your company may have to report it.',
    },
  },
  openPage: (name) => `Open ${name}`,
  openHelp: (name) => `Open ${name}’s own explanation`,
  where: 'Where',
  unknownService: 'There are no directions for this service. Look for the same thing in its settings.',
  confirmed: (month) => `Directions as of ${month}. The pages may have changed since.`,
  ownPlace: 'Ask your administrator, or revoke it where it was issued.',
  duty: {
    'my-number':
      'An official number is in it. If it is a My Number, it may have to be reported under Article 29-4 of the My Number Act.',
    sensitive:
      'Facts about health are in it. Special care-required information counts for any number of people (Enforcement Rules, Article 7, item 1).',
    money:
      'Card or account details are in it. Where people may lose money, it counts for any number of people (item 2).',
    thousand: 'It is about more than 1,000 people (item 4).',
  },
  dutyNone: 'As far as is known now, none of the usual cases applies in which a report is due. Your company decides.',
  limits: (first, final, wrongful) =>
    `If it does, the company reports to the Personal Information Protection Commission within about ${first} days of knowing, and finally within ${final} days (${wrongful} where a wrongful purpose is possible), and tells the people concerned.`,
  dutySource:
    'Source: Act on the Protection of Personal Information (Japan), Article 26; Enforcement Rules, Articles 7 and 8; Guidelines of the Personal Information Protection Commission (General Rules), 3-5-3',
  dutyLink: 'Open the Commission’s page',
  report: 'Report',
  reportLead: 'For the person you tell. Neither the text nor any value is in it.',
  note: 'Remarks (gone when you leave this page; in the report only)',
  noteHint: 'Write no values. What you write goes into the report as it is.',
  saveMarkdown: 'Save as a document (Markdown)',
  saveJson: 'Save as data (JSON)',
  print: 'Print or PDF',
  failed: 'The guide could not be saved',
  linkFailed: 'The page could not be opened. Please copy its address.',
};

export const incidentWords = { ja, en } as const;
