import type { Language } from '../language.ts';

const ja = {
  label: '社員が「誤り」にできる検出',
  hint: '誤りにした値は、その端末では確度の低い検出として扱われます。ルールで止めている検出は、誤りにできません。',
  upTo: {
    '': '決めない（止めている検出のほかは誤りにできる）',
    none: '誤りにはできない',
    low: '「可能性あり」の検出だけ',
    medium: '「可能性あり」と「おそらく」の検出',
    high: '「確実」の検出も',
  },
  kinds: '誤りにできる検出の種類',
  kindsHint: '何も選ばなければ、すべての種類です。',
};

const en: typeof ja = {
  label: 'Findings that people may mark as wrong',
  hint: 'A value that was marked counts as an unsure finding on that machine. What a rule blocks is never marked.',
  upTo: {
    '': 'Not set (all that no rule blocks)',
    none: 'None',
    low: 'Possible findings only',
    medium: 'Possible and likely findings',
    high: 'Certain findings too',
  },
  kinds: 'Kinds of findings that may be marked',
  kindsHint: 'With none chosen, all kinds.',
};

/** What the editor of policies says about findings that people may mark as wrong. */
export const policyWrongWords: Readonly<Record<Language, typeof ja>> = { ja, en };
