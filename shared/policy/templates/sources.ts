import type { TemplateSource } from './template.ts';

const PPC = { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission (Japan)' };

/** Public documents that several templates rest on. Facts only; the wording of rules is our own. */
export const SOURCES = {
  personalInformationAct: {
    title: { ja: '個人情報の保護に関する法律', en: 'Act on the Protection of Personal Information' },
    issuer: { ja: '平成15年法律第57号', en: 'Act No. 57 of 2003 (Japan)' },
    date: '2003-05-30',
    places: {
      ja: '第2条（個人情報・要配慮個人情報）、第23条（安全管理措置）、第27条・第28条（第三者提供）',
      en: 'Art. 2 (personal and special care-required information), 23 (security), 27 and 28 (provision to third parties)',
    },
  },
  generativeAiNotice: {
    title: {
      ja: '生成AIサービスの利用に関する注意喚起等について',
      en: 'Notice on the use of generative AI services (in Japanese)',
    },
    issuer: PPC,
    date: '2023-06-02',
  },
  numberAct: {
    title: {
      ja: '行政手続における特定の個人を識別するための番号の利用等に関する法律（番号法）',
      en: 'Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures',
    },
    issuer: { ja: '平成25年法律第27号', en: 'Act No. 27 of 2013 (Japan)' },
    date: '2013-05-31',
    places: {
      ja: '第19条（提供の制限）、第20条（収集等の制限）',
      en: 'Art. 19 (limits on provision), 20 (limits on collection)',
    },
  },
  unfairCompetitionAct: {
    title: { ja: '不正競争防止法', en: 'Unfair Competition Prevention Act' },
    issuer: { ja: '平成5年法律第47号', en: 'Act No. 47 of 1993 (Japan)' },
    date: '1993-05-19',
    places: { ja: '第2条第6項（営業秘密の定義）', en: 'Art. 2(6) (definition of a trade secret)' },
  },
  tradeSecretGuidelines: {
    title: { ja: '営業秘密管理指針', en: 'Guidelines for the management of trade secrets (in Japanese)' },
    issuer: { ja: '経済産業省', en: 'Ministry of Economy, Trade and Industry (Japan)' },
    date: '2025-03-31',
  },
  aiGuidelines: {
    title: { ja: 'AI事業者ガイドライン 第1.1版', en: 'AI Guidelines for Business, version 1.1' },
    issuer: {
      ja: '総務省・経済産業省',
      en: 'Ministry of Internal Affairs and Communications; Ministry of Economy, Trade and Industry (Japan)',
    },
    date: '2025-03-28',
    places: { ja: '第5部 AI利用者：U-2) i、U-4) i、U-5) i', en: 'Part 5, AI business users: U-2) i, U-4) i, U-5) i' },
  },
  aiSecurityLiability: {
    title: {
      ja: 'AI利活用におけるセキュリティ対策と法的責任 ～AI事業者ガイドラインを踏まえて～',
      en: 'Security measures and legal liability in using AI, in the light of the AI Guidelines for Business (in Japanese)',
    },
    issuer: { ja: 'TMI総合法律事務所 弁護士 柴野相雄', en: 'TMI Associates' },
    date: '2026-02-14',
  },
  secureAi: {
    title: {
      ja: 'セキュアなAIシステム開発のためのガイドライン（仮訳）',
      en: 'Guidelines for secure AI system development',
    },
    issuer: { ja: '英国NCSC、米国CISAほか', en: 'NCSC (UK), CISA (US) and partners' },
    date: '2023-11-27',
  },
} as const satisfies Readonly<Record<string, TemplateSource>>;
