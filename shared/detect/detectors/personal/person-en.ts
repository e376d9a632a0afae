import { defineDetector } from '../../detector.ts';

/**
 * Names of people in Latin letters: English and other first and last names, Japanese names in romaji.
 *
 * Capital letters alone prove nothing (headings and product names have them too), so a name needs a listed part, a
 * title, a label or a sentence that speaks of a person. Titles (Mr, Dr) stay outside the span.
 */
export default defineDetector({
  id: 'personal/person-en',
  category: 'person',
  title: { ja: '人の名前（英字）', en: 'Personal name (Latin letters)' },
  severity: 'medium',
  find: (text, around) => around.names?.en.people(text, around.columnAt) ?? [],
  why: {
    ja: 'ローマ字や英語で書かれていても、名前は個人情報です。',
    en: 'A name is personal data: with anything else in the text, it tells everyone who is meant.',
  },
  instead: {
    ja: '「Customer A」などの呼び方に置き換えてください。回答が届いたら元の名前に戻せます。',
    en: 'Use a stand-in such as “Customer A”. The real name can be put back into the answer.',
  },
  examples: {
    hits: [
      'Please call «John Carpenter» about the contract.',
      'Dr. «Elena Petrova» signed the report.',
      'Name: «Oluwaseun Adeyemi»',
      'Dear «Maria», thanks for the quick answer.',
      'I met «Anna de Vries» at the fair.',
      'Attendees: «TANAKA Hanako»',
      '«Yamada Taro» will join the call.',
      'name,age\n«Peter Novak»,41\n«Lucy Chen»,29',
    ],
    misses: [
      'Names of pears: Williams, Conference, Anna, Charles, Nelis. Which keep longest?',
      'part\tWed\tThu\tFri\nA-1\t3\t4\t5',
      'Please read the Getting Started guide first.',
      'We will meet on Monday in the Main Building.',
      'The Grace Period ends in May.',
      'Click Save As and choose PDF.',
      'Will the New York office open on Friday?',
      'Our Chief Financial Officer approved the Annual Report.',
      'Use the Google Cloud Console to open Cloud Storage.',
      'Christmas Day is a national holiday.',
      'Apache Kafka is popular with the team.',
      'Mozilla Firefox was updated, and Electron Fiddle too.',
    ],
  },
  knownMisses: ['talked to «mary» about it', 'ask «nguyen» from accounting'],
});
