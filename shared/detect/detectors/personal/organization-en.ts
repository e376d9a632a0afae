import { defineDetector } from '../../detector.ts';

/** Companies, universities and other bodies in Latin letters: by company form, by a word such as Bank, by list, by label. */
export default defineDetector({
  id: 'personal/organization-en',
  category: 'organization',
  title: { ja: '会社・団体の名前（英字）', en: 'Organization (Latin letters)' },
  severity: 'low',
  find: (text, around) => around.names?.en.organizations(text, around.columnAt) ?? [],
  why: {
    ja: '取引先や顧客の名前は、それだけで取引の存在を外部に知らせてしまうことがあります。',
    en: 'The name of a customer or partner can reveal by itself that there is a deal.',
  },
  instead: {
    ja: '「Company A」などの呼び方に置き換えてください。',
    en: 'Write “Company A” or “the customer” instead.',
  },
  examples: {
    hits: [
      'The invoice from «Northwind Traders Inc» is late.',
      'We signed with «Halvorsen Shipping GmbH» yesterday.',
      'Company: «Blue Harbor»',
      'She studied at «Bergen University» for a year.',
      '«Kobe Seiki Co., Ltd» sent a quote.',
      'He works at «Quentara».',
    ],
    misses: [
      'The company will send an invoice.',
      'Our bank asked for a form.',
      'Open the Settings menu and choose Network.',
      'A university is a place to study.',
      'Please review the Sales Report.',
      'The team works at night.',
    ],
  },
});
