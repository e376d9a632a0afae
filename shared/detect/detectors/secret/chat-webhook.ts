import { defineDetector } from '../../detector.ts';
import { sampleKind } from './sample-values.ts';

/**
 * Webhook addresses of chat and automation services: whoever knows one can post. Slack, Discord, Teams, Google Chat, LINE WORKS,
 * Lark, DingTalk, WeCom, Zapier, IFTTT, Make. The whole address is the value.
 */
const ADDRESSES = [
  /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?:[A-Za-z0-9+/]{40,80}|T[A-Z0-9]{6,12}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/u,
  /(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/u,
  /[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-fA-F@-]{36,80}\/[A-Za-z]{4,30}\/[0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{10,80})?/u,
  /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{6,20}\/messages\?[A-Za-z0-9_=&%-]{40,300}/u,
  /webhook\.worksmobile\.com\/message\/[0-9a-f-]{36}/u,
  /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook\/[0-9a-f-]{36}/u,
  /oapi\.dingtalk\.com\/robot\/send\?access_token=[0-9a-f]{64}/u,
  /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f-]{36}/u,
  /hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,10}\/[a-z0-9]{6,10}/u,
  /maker\.ifttt\.com\/trigger\/[A-Za-z0-9_-]{1,40}\/(?:json\/)?with\/key\/[A-Za-z0-9_-]{20,50}/u,
  /hook\.(?:[a-z0-9]{2,4}\.)?make\.com\/[a-z0-9]{30,40}/u,
];

export default defineDetector({
  id: 'secret/chat-webhook',
  category: 'credential',
  title: { ja: 'Webhook の URL', en: 'Webhook address' },
  severity: 'high',
  needs: ['hook.', 'hooks.', 'webhook', '/hook/', 'robot/send', 'spaces/', '/with/key/'],

  pattern: new RegExp(
    `(?<![A-Za-z0-9.])(?<value>(?:https?://)?(?:${ADDRESSES.map(({ source }) => source).join('|')}))(?![A-Za-z0-9])`,
    'dgu',
  ),
  accept: ({ value }) =>
    sampleKind(value.slice(value.indexOf('/', 'https://'.length))) === undefined
      ? { confidence: 0.97, because: ['known-prefix', 'shape'] }
      : false,

  why: {
    ja: 'この URL を知る人は、会社のチャットに誰でも投稿できます。',
    en: "Anyone who knows this address can post to the company's chat.",
  },
  instead: {
    ja: 'URL を「<WEBHOOK_URL>」に置き換え、送ってしまった場合は作り直してください。',
    en: 'Write "<WEBHOOK_URL>" in its place; if it was already sent, make a new one.',
  },

  examples: {
    hits: [
      '通知先は«https://hooks.slack.com/services/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»です',
      'WEBHOOK=«https://discord.com/api/webhooks/118136243652342578/i5wQjdJt1iPPDB6DnMsgD33ROkaP8ZXEQ67SrEBfLdwwp7WVJdQYoGXx8QJBgK0J7PcM»',
      '«https://oapi.dingtalk.com/robot/send?access_token=cf78157d8dc8f3450e1f6ca7321de656cb67b2a1e1549f12c2c9c8bf1f0d9a48»',
      'url: "«https://hook.eu1.make.com/4nqpx172x06llnz2n4v5yslwy0aknd99»"',
    ],
    misses: [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
      'https://discord.com/api/webhooks/<id>/<token>',
      'https://hooks.slack.com/services/your/webhook/url',
      'https://github.com/aoba/app/settings/hooks',
    ],
  },
});
