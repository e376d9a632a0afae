import type { IndexState } from '../contract/company.ts';
import type { Language } from '../language.ts';

type Told = Exclude<IndexState, 'ready'>;

const ja = {
  why: {
    old: '作られてから90日以上たっています。新しい索引を配布してください。',
    missing: '索引のファイルがありません。',
    damaged: '索引が壊れているか、目録（.skx.json）がありません。',
    untrusted: '信頼する鍵で署名されていません。',
    'other-key': '別の会社の鍵で作られています。',
    'no-key': '会社の鍵（company.key）がないため使えません。',
  } satisfies Record<Told, string>,
  index: (file: string, state: Told): string => `会社の索引 ${file}：${ja.why[state]}`,
  unusable: (file: string): string => `会社の索引 ${file} が使えないため、確認できません。`,
};

const en: typeof ja = {
  why: {
    old: 'was made more than 90 days ago. Please deploy a new one.',
    missing: 'is not there, only its manifest is.',
    damaged: 'is damaged, or its manifest (.skx.json) is not there.',
    untrusted: 'is not signed by a trusted key.',
    'other-key': 'was made with another company key.',
    'no-key': 'cannot be used without the company key (company.key).',
  },
  index: (file, state) => `Company index ${file} ${en.why[state]}`,
  unusable: (file) => `The company index ${file} cannot be used, so this could not be checked.`,
};

/** How an installed index of the company stands, for those who look after it. */
export const companyStateWords: Readonly<Record<Language, typeof ja>> = { ja, en };
