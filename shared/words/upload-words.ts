import type { Language } from '../language.ts';

const ja = {
  title: (site: string) => `${site}に添付する前に、ご確認ください`,
  unchecked: '確認できないファイルのため、添付を止めました',
  lead: {
    copy: '次の箇所を伏せたファイルを、元のファイルの代わりに添付できます。返答に出てきた記号は、この画面で元の値に戻して読めます。',
    redact: '次の箇所を含むため、このままでは添付できません。この種類のファイルは、伏せたファイルを作れません。',
    block: 'このファイルは、会社のルールで送れません。',
    unchecked: 'すべてを確認できなかったため、会社のルールに従って止めています。',
    policyRefused: '会社のルールを読み取れないため、すべて止めています。管理者にお知らせください。',
  },
  count: (kind: string, count: number) => `${kind} ${count}件`,
  more: (count: number) => `ほか${count}か所`,
  notChecked: '確認していないもの',
  asItIs: { offer: 'そのまま添付する必要がある場合', reason: '理由', go: 'そのまま添付する' },
  safe: '伏せたファイルを添付する',
  back: '添付しない',
  contents: 'ファイルの確認結果',
  looking: 'ファイルを確認しています…',
  failed: '伏せたファイルを作れなかったため、添付を止めました。',
};

const en: typeof ja = {
  title: (site) => `Please look before this is attached in ${site}`,
  unchecked: 'Not attached: a file could not be checked',
  lead: {
    copy: 'A copy with the following replaced by placeholders can be attached in place of the file. Answers show them with the real values here.',
    redact: 'It cannot be attached as it is because of the following, and no redacted copy can be made of this kind.',
    block: 'Your company’s rules do not let this file be sent.',
    unchecked: 'Not everything in it could be checked, so your company’s rules hold it.',
    policyRefused: 'Your company’s rules cannot be read, so everything is held. Please tell your administrator.',
  },
  count: (kind, count) => `${kind}: ${count}`,
  more: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'}`,
  notChecked: 'Not checked',
  asItIs: { offer: 'If it has to go as it is', reason: 'Reason', go: 'Attach as it is' },
  safe: 'Attach a redacted copy',
  back: 'Do not attach',
  contents: 'What was checked',
  looking: 'Checking the file…',
  failed: 'Not attached: the redacted copy could not be made.',
};

/** What the extension says about files on their way to a chatbot. */
export const uploadWords: Readonly<Record<Language, typeof ja>> = { ja, en };
