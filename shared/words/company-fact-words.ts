import type { CompanyFacts } from '../detect/finding.ts';
import type { Language } from '../language.ts';

const ja = {
  known: ({ source, share, marking }: CompanyFacts): string => {
    const part = share === undefined ? '' : `（文章全体の${percent(share)}）`;
    return `会社の登録：${source}${part}${marking === undefined ? '' : `、表示「${marking}」`}`;
  },
};

const en: typeof ja = {
  known: ({ source, share, marking }) => {
    const part = share === undefined ? '' : ` (${percent(share)} of the text)`;
    return `Known to your company as: ${source}${part}${marking === undefined ? '' : `, marked “${marking}”`}`;
  },
};

function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))}%`;
}

/** Which of the company's own things a finding was recognised as: names that the company gave, never the text. */
export const companyFactWords: Readonly<Record<Language, typeof ja>> = { ja, en };
