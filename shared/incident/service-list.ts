import type { Bilingual } from '../language.ts';

/** One page of a service and where to press there. */
export interface ServicePage {
  readonly address: string;
  readonly where: Bilingual;
}

/** What a person can undo at a service. */
export interface ServicePages {
  /** Site id of the starter policy. */
  readonly site: string;
  readonly name: string;
  readonly chat: ServicePage;
  readonly share: ServicePage;
  readonly training: ServicePage;
  /** Month (ISO 8601) in which these pages and names were last known to be right. Services move them without notice. */
  readonly confirmed: string;
}

const page = (address: string, ja: string, en: string): ServicePage => ({ address, where: { ja, en } });
/** When all of them were last known to be right. */
export const CONFIRMED = '2025-06';

/**
 * The ten services that are used most, with their own pages for taking back what was sent. Addresses and names of menus
 * are general knowledge of the services' own settings and help pages at the month of `confirmed`.
 */
export const PAGES: readonly Omit<ServicePages, 'confirmed'>[] = [
  {
    site: 'chatgpt',
    name: 'ChatGPT',
    chat: page(
      'https://chatgpt.com/',
      '左の一覧で会話の「…」→「削除する」',
      'In the list at the left: “…” of the chat → Delete',
    ),
    share: page(
      'https://chatgpt.com/#settings/DataControls',
      '設定 → データコントロール → 共有リンク → 管理する',
      'Settings → Data controls → Shared links → Manage',
    ),
    training: page(
      'https://chatgpt.com/#settings/DataControls',
      '設定 → データコントロール → 「すべての人のためにモデルを改善する」をオフ',
      'Settings → Data controls → turn off “Improve the model for everyone”',
    ),
  },
  {
    site: 'gemini',
    name: 'Gemini',
    chat: page(
      'https://myactivity.google.com/product/gemini',
      '一覧から該当のアクティビティを削除',
      'Delete the activity from the list',
    ),
    share: page(
      'https://gemini.google.com/sharing',
      '公開リンクの一覧から削除',
      'Delete it from the list of public links',
    ),
    training: page(
      'https://myactivity.google.com/product/gemini',
      '「Gemini アプリ アクティビティ」をオフ',
      'Turn off “Gemini Apps Activity”',
    ),
  },
  {
    site: 'copilot',
    name: 'Microsoft Copilot',
    chat: page(
      'https://account.microsoft.com/privacy/copilot',
      'Copilot のアクティビティ履歴 → 削除',
      'Copilot activity history → Delete',
    ),
    share: page(
      'https://copilot.microsoft.com/',
      '会話を開き、共有の「…」→ リンクを削除',
      'Open the chat, “…” of sharing → delete the link',
    ),
    training: page(
      'https://copilot.microsoft.com/',
      'プロフィール → プライバシー → モデルのトレーニングをオフ',
      'Profile → Privacy → turn off model training',
    ),
  },
  {
    site: 'claude',
    name: 'Claude',
    chat: page('https://claude.ai/recents', '会話を選んで削除', 'Select the chat and delete it'),
    share: page(
      'https://claude.ai/settings/data-privacy-controls',
      '設定 → プライバシー → 共有したチャット → 共有を解除',
      'Settings → Privacy → Shared chats → Unshare',
    ),
    training: page(
      'https://claude.ai/settings/data-privacy-controls',
      '設定 → プライバシー → Claude の改善への利用をオフ',
      'Settings → Privacy → turn off help to improve Claude',
    ),
  },
  {
    site: 'perplexity',
    name: 'Perplexity',
    chat: page(
      'https://www.perplexity.ai/library',
      'ライブラリでスレッドの「…」→ 削除',
      'Library: “…” of the thread → Delete',
    ),
    share: page(
      'https://www.perplexity.ai/library',
      'スレッドを開き、共有を「非公開」にする',
      'Open the thread and set sharing to private',
    ),
    training: page(
      'https://www.perplexity.ai/account/preferences',
      '設定 → 「AIデータの保持」をオフ',
      'Settings → turn off “AI data retention”',
    ),
  },
  {
    site: 'deepseek',
    name: 'DeepSeek',
    chat: page(
      'https://chat.deepseek.com/',
      '左の一覧で会話の「…」→ 削除',
      'In the list at the left: “…” of the chat → Delete',
    ),
    share: page(
      'https://chat.deepseek.com/',
      '設定 → データ → 共有リンク → 削除',
      'Settings → Data → Shared links → Delete',
    ),
    training: page(
      'https://chat.deepseek.com/',
      '設定 → データ → 「すべての人のためにモデルを改善」をオフ',
      'Settings → Data → turn off “Improve the model for everyone”',
    ),
  },
  {
    site: 'grok',
    name: 'Grok',
    chat: page('https://grok.com/', '履歴で会話を選び、削除', 'History: select the chat and delete it'),
    share: page('https://grok.com/share-links', '共有リンクの一覧から削除', 'Delete it from the list of shared links'),
    training: page(
      'https://grok.com/',
      '設定 → データ管理 → 「モデルを改善」をオフ',
      'Settings → Data controls → turn off “Improve the model”',
    ),
  },
  {
    site: 'meta-ai',
    name: 'Meta AI',
    chat: page('https://www.meta.ai/', '履歴で会話の「…」→ 削除', 'History: “…” of the chat → Delete'),
    share: page(
      'https://www.meta.ai/',
      '設定 → データとプライバシー → 公開した投稿を非公開にする',
      'Settings → Data & privacy → make your posts private',
    ),
    training: page(
      'https://www.facebook.com/privacy/genai/',
      'プライバシーセンターから、利用への異議を申し出る',
      'Object to the use of your data in the Privacy Center',
    ),
  },
  {
    site: 'mistral',
    name: 'Le Chat (Mistral)',
    chat: page(
      'https://chat.mistral.ai/chat',
      '左の一覧で会話の「…」→ 削除',
      'In the list at the left: “…” of the chat → Delete',
    ),
    share: page(
      'https://chat.mistral.ai/chat',
      '会話の「共有」→ リンクを削除',
      '“Share” of the chat → delete the link',
    ),
    training: page(
      'https://admin.mistral.ai/plateforme/privacy',
      'プライバシー → 学習への利用をオフ',
      'Privacy → turn off the use for training',
    ),
  },
  {
    site: 'poe',
    name: 'Poe',
    chat: page('https://poe.com/chats', 'チャットの「…」→ 削除', '“…” of the chat → Delete'),
    share: page('https://poe.com/settings', '設定 → 共有したチャット → 削除', 'Settings → Shared chats → Delete'),
    training: page(
      'https://poe.com/privacy_center',
      'プライバシーの案内に従い、申し出る',
      'Follow the privacy page to object',
    ),
  },
];
