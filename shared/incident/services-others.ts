import { page, type ServicePages } from './service.ts';

/** Five more services that many people use. */
export const OTHERS: readonly ServicePages[] = [
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
      '設定 → データ管理 → 「モデルを改善」をオフ（X で使うときは X の「プライバシーと安全」→ Grok も）',
      'Settings → Data controls → turn off “Improve the model” (on X also: Privacy and safety → Grok)',
    ),
  },
  {
    site: 'meta-ai',
    name: 'Meta AI',
    chat: page('https://www.meta.ai/', '履歴で会話の「…」→ 削除', 'History: “…” of the chat → Delete'),
    share: page(
      'https://www.meta.ai/',
      '設定 → データとプライバシー → 情報の管理 → すべてのプロンプトを自分だけに表示',
      'Settings → Data & privacy → Manage your information → make all prompts visible to only you',
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
      '管理画面の Le Chat → プライバシー → 学習への利用の許可をオフ',
      'Admin → Le Chat → Privacy → turn off “Allow your interactions to be used to train our models”',
      {
        help: 'https://help.mistral.ai/en/articles/455207-can-i-opt-out-of-my-input-or-output-data-being-used-for-training',
      },
    ),
  },
  {
    site: 'poe',
    name: 'Poe',
    chat: page('https://poe.com/chats', 'チャットの「…」→ 削除', '“…” of the chat → Delete'),
    share: page('https://poe.com/settings', '設定 → 共有したチャット → 削除', 'Settings → Shared chats → Delete'),
    training: page(
      'https://poe.com/privacy_center',
      'ボットの盾の印を確認（半分の印のボットは、開発者が学習に使うことがあります）',
      'Look at the shield of the bot (with a half shield its developer may train on chats)',
    ),
  },
];
