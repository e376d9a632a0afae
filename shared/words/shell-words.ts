import type { Language } from '../language.ts';

const ja = {
  appName: 'Sekisho',
  appKanji: '関所',
  navigation: 'メインメニュー',
  skipToContent: '本文へ移動',
  routes: {
    check: 'チェック',
    training: '学ぶ',
    policy: 'ポリシー',
    history: '記録',
    settings: '設定',
  },
  localOnly: '文章は、このパソコンの外に出ません。',
  loading: '読み込んでいます…',
  close: '閉じる',
  cancel: 'キャンセル',
  retry: 'もう一度試す',
  undo: '元に戻す',
  copy: 'コピー',
  lostTitle: 'Sekisho本体との接続が切れました',
  lostText:
    '入力した文章はこの画面に残っています。つながり次第、自動的に再開します。Sekishoを起動し直したときは、新しく表示されたアドレスを開いてください。',
  refusedTitle: 'この画面を開く権限を確認できませんでした',
  refusedText:
    'Sekishoの起動時に表示されたアドレスから、もう一度開いてください。入力した文章があれば、開き直す前にコピーしておいてください。',
  policyTitle: 'ポリシーを読み込めませんでした',
  policyText: 'ポリシーが読み込めるまで、文章は送信できないものとして扱います。',
  screenFailed: 'この画面を表示できませんでした',
  screenFailedText: '入力した文章は失われていません。もう一度お試しください。',
  troubles: {
    'shortcut-taken': 'ショートカットキーは、ほかのアプリで使われています。設定で変更できます。',
    'settings-unreadable': '設定ファイルを読み込めなかったため、初期設定で動作しています。',
    'history-unreadable': '記録ファイルを読み込めませんでした。',
    'progress-unreadable': '学習の記録を読み込めませんでした。',
    'no-tray': 'この環境では、通知領域のアイコンを表示できません。',
    'company-index-unusable':
      '会社の索引（自社のコードや名簿）に使えないものがあります。関係する文章は「確認できない」扱いになります。管理者にお知らせください。',
    'company-index-old': '会社の索引（自社のコードや名簿）が古くなっています。管理者にお知らせください。',
    'company-index-behind':
      '会社の索引（自社のコードや名簿）の新しい版を受け取れませんでした。これまでの版がある場合は、その版で確認を続けます。管理者にお知らせください。',
  },
};

const en: typeof ja = {
  appName: 'Sekisho',
  appKanji: '関所',
  navigation: 'Main menu',
  skipToContent: 'Skip to content',
  routes: {
    check: 'Check',
    training: 'Learn',
    policy: 'Policy',
    history: 'Records',
    settings: 'Settings',
  },
  localOnly: 'Your text never leaves this computer.',
  loading: 'Loading…',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  undo: 'Undo',
  copy: 'Copy',
  lostTitle: 'The connection to Sekisho was lost',
  lostText:
    'Your text is still on this page. Work resumes by itself once Sekisho answers again. If you started it anew, open the address it printed.',
  refusedTitle: 'This page could not prove that it may be opened',
  refusedText:
    'Please open it again from the address that Sekisho printed when it started. If there is text on this page, copy it first.',
  policyTitle: 'The policy could not be read',
  policyText: 'Until it can be read, every text is treated as not safe to send.',
  screenFailed: 'This screen could not be shown',
  screenFailedText: 'Your text is not lost. Please try again.',
  troubles: {
    'shortcut-taken': 'The shortcut is used by another app. You can change it in Settings.',
    'settings-unreadable': 'The settings file could not be read, so the defaults are in use.',
    'history-unreadable': 'The record could not be read.',
    'progress-unreadable': 'The training record could not be read.',
    'no-tray': 'A tray icon is not available on this system.',
    'company-index-unusable':
      'One of your company’s indexes (its code and lists) cannot be used. Texts that need it count as not checked. Please tell your administrator.',
    'company-index-old':
      'One of your company’s indexes (its code and lists) is out of date. Please tell your administrator.',
    'company-index-behind':
      'A newer version of your company’s indexes (its code and lists) could not be taken over. Where there is an earlier one, checks go on with it. Please tell your administrator.',
  },
};

export const shellWords: Record<Language, typeof ja> = { ja, en };
