import type { Language } from '../language.ts';

const ja = {
  parts: 'ポリシー画面の切り替え',
  part: { force: 'いまのルール', values: 'すべての値', draft: '下書き', simulation: '試算' },
  admin: '管理者向けの機能を表示',
  lead: {
    force: 'このパソコンでいま適用されているルールです。チェックの判定は、すべてここに書かれたとおりに行われます。',
    values: '適用されている値のひとつひとつと、その出どころです。問い合わせのときは、このままコピーして使えます。',
    draft: '会社のポリシーを、ここで書いて試せます。書き出して配布するまで、誰の判定も変わりません。',
    simulation: '下書きに替えると何が変わるかを、このパソコンの記録とお手元の見本で確かめます。',
  },
};

const en: typeof ja = {
  parts: 'Parts of the policy screen',
  part: { force: 'In force', values: 'Every value', draft: 'Draft', simulation: 'Trial run' },
  admin: 'Show tools for administrators',
  lead: {
    force: 'The rules in force on this computer. Every check is judged exactly as written here.',
    values: 'Each value in force and where it comes from. Copy it as it stands when you ask for help.',
    draft: 'Write your company’s policy and try it here. Nobody’s checks change until you export it and hand it out.',
    simulation: 'See what would change with the draft, on this computer’s records and on samples of yours.',
  },
};

/** Names of the parts of the policy screen, and what each is for. */
export const policyPartsWords: Readonly<Record<Language, typeof ja>> = { ja, en };
