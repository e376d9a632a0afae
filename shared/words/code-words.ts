import type { CodeFacts } from '../detect/finding.ts';
import type { Reason } from '../detect/reason.ts';
import type { Language } from '../language.ts';

/** Words for a block of source code. */
interface CodeWords {
  /** A block in a few words, such as "12 lines of TypeScript with internal imports". `because` is the finding's own. */
  readonly block: (facts: CodeFacts, because: readonly Reason[]) => string;
}

type Signs = Readonly<Partial<Record<Reason, string>>>;

const SIGNS_JA: Signs = {
  'company-import': '社内部品の読み込み',
  'company-host': '社内サーバーの名前',
  'company-notice': '権利者の表示',
  'company-note': '担当者名やチケット番号',
};

const SIGNS_EN: Signs = {
  'company-import': 'internal imports',
  'company-host': 'internal host names',
  'company-notice': 'a notice of its owner',
  'company-note': 'names or ticket numbers',
};

function signsIn(because: readonly Reason[], words: Signs): readonly string[] {
  return because.flatMap((reason) => words[reason] ?? []);
}

const ja: CodeWords = {
  block: ({ lines, language }, because) => {
    const signs = signsIn(because, SIGNS_JA);
    return `${language ?? 'プログラム'}のコード${lines}行${signs.length === 0 ? '' : `（${signs.join('、')}あり）`}`;
  },
};

const en: CodeWords = {
  block: ({ lines, language }, because) => {
    const signs = signsIn(because, SIGNS_EN);
    const amount = `${lines} ${lines === 1 ? 'line' : 'lines'} of ${language ?? 'program code'}`;
    return signs.length === 0 ? amount : `${amount} with ${signs.join(' and ')}`;
  },
};

export const codeWords: Readonly<Record<Language, CodeWords>> = { ja, en };
