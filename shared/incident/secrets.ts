import type { Bilingual } from '../language.ts';

/** A kind of secret and the page on which it is revoked. Pages are general knowledge of mid-2025. */
export interface SecretKind {
  readonly id: string;
  readonly name: Bilingual;
  /** Left out where the place depends on the company. */
  readonly address?: string;
  /** Ids of the detectors that find it. */
  readonly detectors: readonly string[];
}

const kind = (id: string, name: string, address: string, ...detectors: readonly string[]): SecretKind => ({
  id,
  name: { ja: name, en: name },
  address,
  detectors: detectors.map((detector) => `secret/${detector}`),
});

const own = (id: string, ja: string, en: string, ...detectors: readonly string[]): SecretKind => ({
  id,
  name: { ja, en },
  detectors: detectors.map((detector) => `secret/${detector}`),
});

/** Most used first; what has no page of its own last. */
export const SECRET_KINDS: readonly SecretKind[] = [
  kind(
    'aws',
    'AWS',
    'https://console.aws.amazon.com/iam/home#/security_credentials',
    'aws-access-key-id',
    'aws-secret-key',
    'aws-session-token',
  ),
  kind(
    'azure',
    'Microsoft Azure',
    'https://portal.azure.com/',
    'azure-client-secret',
    'azure-sas',
    'azure-storage-key',
  ),
  kind(
    'google',
    'Google Cloud',
    'https://console.cloud.google.com/apis/credentials',
    'google-api-key',
    'google-oauth-secret',
  ),
  kind('github', 'GitHub', 'https://github.com/settings/tokens', 'github-token'),
  kind('gitlab', 'GitLab', 'https://gitlab.com/-/user_settings/personal_access_tokens', 'gitlab-token'),
  kind('openai', 'OpenAI', 'https://platform.openai.com/api-keys', 'openai-key'),
  kind('anthropic', 'Anthropic', 'https://console.anthropic.com/settings/keys', 'anthropic-key'),
  kind('huggingface', 'Hugging Face', 'https://huggingface.co/settings/tokens', 'huggingface-token'),
  kind('slack', 'Slack', 'https://api.slack.com/apps', 'slack-token', 'chat-webhook'),
  kind('line', 'LINE', 'https://developers.line.biz/console/', 'line-token'),
  kind('discord', 'Discord', 'https://discord.com/developers/applications', 'discord-token'),
  kind('telegram', 'Telegram', 'https://t.me/BotFather', 'telegram-bot-token'),
  kind('atlassian', 'Atlassian', 'https://id.atlassian.com/manage-profile/security/api-tokens', 'atlassian-token'),
  kind('stripe', 'Stripe', 'https://dashboard.stripe.com/apikeys', 'stripe-key'),
  kind('square', 'Square', 'https://developer.squareup.com/apps', 'square-token'),
  kind('shopify', 'Shopify', 'https://admin.shopify.com/', 'shopify-token'),
  kind('sendgrid', 'SendGrid', 'https://app.sendgrid.com/settings/api_keys', 'sendgrid-key'),
  kind('mailgun', 'Mailgun', 'https://app.mailgun.com/settings/api_security', 'mailgun-key'),
  kind('twilio', 'Twilio', 'https://console.twilio.com/', 'twilio-key'),
  kind('npm', 'npm', 'https://www.npmjs.com/', 'npm-token'),
  kind('pypi', 'PyPI', 'https://pypi.org/manage/account/', 'pypi-token'),
  kind('docker', 'Docker', 'https://app.docker.com/settings/personal-access-tokens', 'docker-token'),
  kind('digitalocean', 'DigitalOcean', 'https://cloud.digitalocean.com/account/api/tokens', 'digitalocean-token'),
  own('databricks', 'Databricks（自社のワークスペース）', 'Databricks (your own workspace)', 'databricks-token'),
  own('kintone', 'kintone（アプリの設定 → APIトークン）', 'kintone (app settings → API token)', 'kintone-token'),
  own('vault', 'Vault（管理者に失効を依頼）', 'Vault (ask its administrator to revoke)', 'vault-token'),
  own(
    'password',
    'パスワード（そのサービスで変更し、使い回している先も変更）',
    'Password (change it there and wherever else it is used)',
    'password-assignment',
    'password-column',
    'password-prose-en',
    'password-prose-ja',
    'app-password',
    'command-password',
    'curl-user',
    'call-password',
    'access-code-ja',
    'wifi-key',
  ),
  own(
    'database',
    'データベースの接続情報（利用者のパスワードを変更）',
    'Database access (change the password of its user)',
    'connection-string',
    'pgpass-line',
    'sql-password',
  ),
  own(
    'private-key',
    '秘密鍵（新しい鍵に替え、古い公開鍵を接続先から外す）',
    'Private key (replace it and take the old public key off every server)',
    'private-key',
    'wireguard-key',
    'recovery-key',
    'otp-secret',
  ),
  own(
    'session',
    'ログイン状態・一時トークン（すべての端末からログアウト）',
    'Sessions and temporary tokens (sign out everywhere)',
    'session-cookie',
    'jwt',
    'authorization-header',
    'link-secret',
  ),
  own(
    'other',
    'そのほかの鍵・トークン（発行元の管理画面で失効）',
    'Other keys and tokens (revoke where they were issued)',
    'labelled-token-en',
    'labelled-token-ja',
    'service-token',
    'django-secret',
  ),
];

/** The kind that a detector's finding belongs to; what no kind names is `other`. */
export function secretKindOf(detector: string): string {
  return SECRET_KINDS.find(({ detectors }) => detectors.includes(detector))?.id ?? 'other';
}
