import { page, type ServicePages } from './service.ts';

/**
 * The five services that are used most. Months after mid-2025 are those of the pages that say so: privacyinternational.org
 * guide steps 5676 and 5677 (2025-09), trustscan.dev on opting out (2026-04), joindeleteme.com on Claude (2026-06),
 * delist.ai on Perplexity (2026-06), and Google's help, which has the new name of the setting since 2025-09.
 */
export const MOST_USED: readonly ServicePages[] = [
  {
    site: 'chatgpt',
    name: 'ChatGPT',
    chat: page(
      'https://chatgpt.com/',
      '左の一覧で会話の「…」→「削除する」',
      'In the list at the left: “…” of the chat → Delete',
      { confirmed: '2025-09' },
    ),
    share: page(
      'https://chatgpt.com/#settings/DataControls',
      '設定 → データコントロール → 共有リンク → 管理する',
      'Settings → Data controls → Shared links → Manage',
      { confirmed: '2025-09' },
    ),
    training: page(
      'https://chatgpt.com/#settings/DataControls',
      '設定 → データコントロール → 「すべての人のためにモデルを改善する」をオフ',
      'Settings → Data controls → turn off “Improve the model for everyone”',
      { confirmed: '2026-04' },
    ),
  },
  {
    site: 'gemini',
    name: 'Gemini',
    chat: page(
      'https://myactivity.google.com/product/gemini',
      '一覧から該当のアクティビティを削除',
      'Delete the activity from the list',
      { confirmed: '2025-09', help: 'https://support.google.com/gemini/answer/13278892' },
    ),
    share: page(
      'https://gemini.google.com/sharing',
      '公開リンクの一覧から削除（アクティビティをオフにしてもリンクは残ります）',
      'Delete it from the list of public links (turning off activity does not close them)',
    ),
    training: page(
      'https://myactivity.google.com/product/gemini',
      '「アクティビティの保存」（以前の「Gemini アプリ アクティビティ」）をオフ',
      'Turn off “Keep Activity” (formerly “Gemini Apps Activity”)',
      { confirmed: '2025-09', help: 'https://support.google.com/gemini/answer/13278892' },
    ),
  },
  {
    site: 'copilot',
    name: 'Microsoft Copilot',
    chat: page(
      'https://copilot.microsoft.com/',
      '左の履歴で会話の「…」→ 削除',
      'History at the left: “…” of the chat → Delete',
      { help: 'https://support.microsoft.com/topic/9a07325a-0366-4c2d-82cb-dab61be8287c' },
    ),
    share: page(
      'https://copilot.microsoft.com/',
      '会話を開き、共有の「…」→ リンクを削除',
      'Open the chat, “…” of sharing → delete the link',
    ),
    training: page(
      'https://copilot.microsoft.com/',
      'プロフィール → プライバシー → 「テキストによるモデルのトレーニング」と「音声によるモデルのトレーニング」をオフ',
      'Profile → Privacy → turn off “Model training on text” and “Model training on voice”',
    ),
  },
  {
    site: 'claude',
    name: 'Claude',
    chat: page('https://claude.ai/recents', '会話を選んで削除', 'Select the chat and delete it', {
      confirmed: '2025-09',
    }),
    share: page(
      'https://claude.ai/settings/data-privacy-controls',
      '設定 → プライバシー → 共有リンク → 管理 → 共有を解除',
      'Settings → Privacy → Shared links → Manage → Unshare',
      { confirmed: '2025-09' },
    ),
    training: page(
      'https://claude.ai/settings/data-privacy-controls',
      '設定 → プライバシー → 「Claude の改善に協力する」をオフ',
      'Settings → Privacy → turn off “Help improve Claude”',
      {
        confirmed: '2026-06',
        help: 'https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings',
      },
    ),
  },
  {
    site: 'perplexity',
    name: 'Perplexity',
    chat: page(
      'https://www.perplexity.ai/library',
      'ライブラリでスレッドの「…」→ 削除',
      'Library: “…” of the thread → Delete',
      { confirmed: '2026-06' },
    ),
    share: page(
      'https://www.perplexity.ai/library',
      'スレッドを開き、共有を「非公開」にする',
      'Open the thread and set sharing to private',
    ),
    training: page(
      'https://www.perplexity.ai/account/preferences',
      'すべての設定 → 環境設定 → 「AIデータの保持」をオフ',
      'All settings → Preferences → turn off “AI data retention”',
      { confirmed: '2026-06' },
    ),
  },
];
