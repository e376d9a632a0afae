import { defineDetector } from '../../detector.ts';
import { labelsIn } from './judge.ts';

const LABEL =
  /機密性\s?[23]\s?(?:情報)?|(?:特定秘密|極秘|秘)文書(?=\s*(?:$|[)】\]::]))|TOP SECRET(?:\/\/[A-Z][A-Z/ ,-]*[A-Z])?|SECRET\/\/[A-Z][A-Z/ ,-]*[A-Z]|(?:NATO|EU|UK|US) (?:SECRET|CONFIDENTIAL|RESTRICTED)|OFFICIAL[- :]{1,3}SENSITIVE|CUI(?:\/\/[A-Z][A-Z-]*(?:\/[A-Z][A-Z-]*)*)?(?![\w-])|FOUO\b|FOR OFFICIAL USE ONLY|LIMDIS\b|NOFORN\b|VS\s?-\s?(?:NUR FÜR DEN DIENSTGEBRAUCH|Nur für den Dienstgebrauch|VERTRAULICH|NfD)|(?<!\p{L})PROTECTED [AB](?!\p{L})/gmu;

const ORDINARY = /^(?:CUI|FOUO|LIMDIS|NOFORN|TOP SECRET)$/u;

/** Grades of governments: 機密性2情報 and 機密性3情報 of Japanese ministries, OFFICIAL-SENSITIVE, CUI, VS-NfD and others. */
export default defineDetector({
  id: 'marker/official-grade',
  category: 'confidential-marker',
  title: { ja: '官公庁の格付け表示', en: 'Government classification' },
  severity: 'high',
  needs: [
    '機密性',
    '文書',
    'secret',
    'confidential',
    'restricted',
    'sensitive',
    'cui',
    'fouo',
    'official',
    'limdis',
    'noforn',
    'vs',
    'protected',
  ],
  source: 'https://www.nisc.go.jp/policy/group/general/kijun.html',
  find: (text) => labelsIn(text, LABEL, (value) => ORDINARY.test(value)),

  why: {
    ja: '国や自治体が扱い方を定めた情報です。委託を受けた会社にも同じ決まりが及びます。',
    en: 'A government has set rules for this information, and they bind contractors too.',
  },
  instead: {
    ja: '発注元の定めを確かめ、許された環境の中だけで扱ってください。',
    en: 'Check the rules of the office it came from and keep it inside the permitted systems.',
  },

  examples: {
    hits: [
      '«機密性2情報»\n情報システム更改計画(案)',
      '【«機密性3情報»】調達の検討状況',
      '«TOP SECRET//NOFORN»\nAssessment',
      '«OFFICIAL-SENSITIVE» Minutes of the panel',
      '«CUI//SP-PROPIN»\nTest results',
      '«VS-NfD»\nLagebericht',
    ],
    misses: [
      '機密性2情報とはどのような情報ですか。',
      '機密性・完全性・可用性の意味を教えてください。',
      'My grandmother kept her top secret recipe in a tin.',
      'What is the difference between CUI and FOUO?',
      'The official site lists sensitive plants.',
      '情報の格付けには機密性1情報、機密性2情報、機密性3情報の区分があります。',
    ],
  },
});
