import type { Guideline } from '../guideline.ts';

/**
 * The points of the guidelines by NCSC, CISA and partners that concern an organisation that sends data to a service
 * outside. They are written for those who provide AI; the rest is not ours to serve.
 */
export const SECURE_DEVELOPMENT: Guideline = {
  id: 'ncsc',
  title: {
    ja: 'NCSC・CISAほかのガイドライン：外部のAIを使う組織に関わる点',
    en: 'NCSC, CISA and partners: the points that concern those who use AI from outside',
  },
  sources: ['ncsc'],
  items: [
    {
      id: 'awareness',
      name: { ja: '脅威とリスクに対する意識', en: 'Awareness of threats and risks' },
      source: 'ncsc',
      place: { ja: '1章 セキュアな設計（11頁）', en: 'section 1, secure design (p. 11 of the Japanese translation)' },
      asks: {
        ja: 'AIの安全上のリスクについて利用者に指針を示し、通常の研修に組み込むこと。',
        en: 'Give users guidance on the security risks of AI, as part of ordinary training.',
      },
      figures: ['training-done', 'training-passed', 'lessons-offered'],
    },
    {
      id: 'outside-services',
      name: { ja: '組織の外に送るデータの統制', en: 'Control of data sent outside' },
      source: 'ncsc',
      place: { ja: '1章 セキュアな設計（12頁）', en: 'section 1, secure design (p. 12 of the Japanese translation)' },
      asks: {
        ja: '組織の統制が及ばないサービスに機密かもしれない情報が送られる前に、確認を求めるなどの統制を行うこと。',
        en: 'Control what goes to services outside the organisation, for example by asking before potentially sensitive data leaves.',
      },
      figures: ['looked-at', 'warned', 'masked', 'held', 'released-reason'],
    },
    {
      id: 'forbidden-uses',
      name: { ja: '禁止された使い方と代わりの手段', en: 'Forbidden uses, and what to use instead' },
      source: 'ncsc',
      place: { ja: '1章 セキュアな設計（12頁）', en: 'section 1, secure design (p. 12 of the Japanese translation)' },
      asks: {
        ja: '禁止されている使い方を利用者に伝え、できれば代わりの手段を示すこと。',
        en: 'Tell users which uses are forbidden and, where possible, what to use instead.',
      },
      figures: ['forbidden-stopped', 'approved'],
    },
    {
      id: 'secure-default',
      name: { ja: '最も安全な設定を既定に', en: 'The safest setting by default' },
      source: 'ncsc',
      place: {
        ja: '1章（12頁）、3章 セキュアな導入（17頁）',
        en: 'section 1; section 3, secure deployment (p. 12, 17 of the Japanese translation)',
      },
      asks: {
        ja: '最も安全な設定が唯一の、または既定の選択肢であること。',
        en: 'Let the safest setting be the only one, or the one people get without choosing.',
      },
      figures: ['unchecked-stopped'],
    },
    {
      id: 'logs-are-sensitive',
      name: { ja: 'ログを機密データとして守る', en: 'Logs are sensitive data' },
      source: 'ncsc',
      place: {
        ja: '2章 セキュアな開発（14頁）',
        en: 'section 2, secure development (p. 14 of the Japanese translation)',
      },
      asks: {
        ja: 'ログの機密性、完全性、可用性を守ること。',
        en: 'Protect the confidentiality, integrity and availability of logs.',
      },
      figures: ['record-lines', 'record-faults'],
    },
    {
      id: 'incidents',
      name: { ja: 'インシデント管理', en: 'Handling of incidents' },
      source: 'ncsc',
      place: {
        ja: '3章 セキュアな導入（16〜17頁）',
        en: 'section 3, secure deployment (p. 16–17 of the Japanese translation)',
      },
      asks: {
        ja: 'インシデントは避けられないものとして手順を備え、質のよい監査ログで対応を支えること。',
        en: 'Take incidents as unavoidable: have procedures, and audit logs good enough to support them.',
      },
      figures: ['incidents', 'incidents-closed', 'incident-steps', 'kept'],
    },
    {
      id: 'inputs',
      name: { ja: '入力の記録', en: 'Record of inputs' },
      source: 'ncsc',
      place: {
        ja: '4章 セキュアな運用とメンテナンス（18頁）',
        en: 'section 4, secure operation and maintenance (p. 18 of the Japanese translation)',
      },
      asks: {
        ja: 'プライバシーに配慮しながら入力を監視・記録し、監査や調査に備えること。',
        en: 'Watch and record inputs for audit and inquiry, in keeping with privacy.',
      },
      figures: ['looked-at', 'kept', 'record-faults'],
    },
    {
      id: 'learning',
      name: { ja: '教訓を集めて共有', en: 'Lessons collected and shared' },
      source: 'ncsc',
      place: {
        ja: '4章 セキュアな運用とメンテナンス（18頁）',
        en: 'section 4, secure operation and maintenance (p. 18 of the Japanese translation)',
      },
      asks: {
        ja: '安全に関する意見を、組織の内外から受け取れる道を開いておくこと。',
        en: 'Keep lines open on which feedback about security can be given, within and from outside.',
      },
      figures: ['wrong', 'corrections'],
    },
  ],
  notServed: [
    {
      ja: '脅威のモデル化、モデルの選択と保護、サプライチェーン、技術的負債、リリース前の評価（AIを開発・提供する側の事項）',
      en: 'Threat modelling, choice and protection of models, supply chain, technical debt, evaluation before release: matters of those who build or provide AI',
    },
    { ja: 'AIシステムの挙動の監視', en: 'Watching how an AI system behaves' },
    {
      ja: '最小権限、ソフトウェアの自動更新、ソフトウェア部品表（記録から数えられるものがないため、この報告では扱いません）',
      en: 'Least privilege, automatic updates of software, bills of material: nothing in the record counts them, so this report leaves them out',
    },
  ],
};
