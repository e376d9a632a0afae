import type { Bilingual } from '../language.ts';

/** A published document that lines of the report lean on. */
export interface Source {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** ISO 8601, as far as the document says; left out where it names no day. */
  readonly date?: string;
}

/** The documents by id. What they ask is told in our own words in `guidelines/`. */
export const SOURCES = {
  business: {
    title: { ja: 'AI事業者ガイドライン（第1.1版）', en: 'AI Guidelines for Business, version 1.1' },
    issuer: {
      ja: '総務省・経済産業省',
      en: 'Ministry of Internal Affairs and Communications; Ministry of Economy, Trade and Industry (Japan)',
    },
    date: '2025-03-28',
  },
  tmi: {
    title: {
      ja: 'AI利活用におけるセキュリティ対策と法的責任 ～AI事業者ガイドラインを踏まえて～',
      en: 'Security measures and legal liability in using AI, in the light of the AI Guidelines for Business (in Japanese)',
    },
    issuer: { ja: 'TMI総合法律事務所 柴野相雄', en: 'TMI Associates, Tomoo Shibano' },
    date: '2026-02-14',
  },
  jcic: {
    title: {
      ja: '「AIとセキュリティ」の論点とリスクシナリオの整理',
      en: 'AI and security: the issues and the risk scenarios, set in order (in Japanese)',
    },
    issuer: {
      ja: '日本サイバーセキュリティ・イノベーション委員会（JCIC）',
      en: 'Japan Cybersecurity Innovation Committee (JCIC)',
    },
  },
  ncsc: {
    title: {
      ja: 'セキュアなAIシステム開発のためのガイドライン（仮訳）',
      en: 'Guidelines for secure AI system development',
    },
    issuer: { ja: '英国NCSC、米国CISAほか', en: 'NCSC (UK), CISA (US) and partners' },
    date: '2023-11-27',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
