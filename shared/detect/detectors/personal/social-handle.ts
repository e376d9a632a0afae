import { type Candidate, defineDetector, weigh } from '../../detector.ts';

const SERVICE =
  /(?:twitter|(?<![A-Za-z])X(?:\s?\((?:旧|ex-?|formerly )?twitter\))?|ツイッター|instagram|インスタ(?:グラム)?|threads|スレッズ|bluesky|mastodon|tiktok|youtube|facebook|telegram|discord|line|SNS|アカウント|handle|ハンドル(?:ネーム)?|垢)\s?(?:アカウント|ID|名|account|handle)?\s?[:=は]?\s?[「『(]?$/iu;
/** Words that follow an `@` in code and configuration. */
const NOT_A_PERSON =
  /^@(?:media|import|param|returns?|override|deprecated|types?|angular|react|vue|babel|eslint|everyone|here|channel|all|example|you|username|user|null|test)$/iu;

function accept({ value, before, after }: Candidate): boolean | ReturnType<typeof weigh> {
  if (NOT_A_PERSON.test(value) || /^[/(]/u.test(after) || !SERVICE.test(before)) return false;
  return weigh(0.65, ['label', 0.15]);
}

/** Handles (`@name`) of social networks behind the name of the network. Without it, an `@` may be a tag of code. */
export default defineDetector({
  id: 'personal/social-handle',
  category: 'account-id',
  title: { ja: 'SNSのアカウント', en: 'Handle in a social network' },
  severity: 'low',
  needs: ['@'],
  pattern: /(?<![\w@.%+/-])(?<value>@[A-Za-z\d_](?:[A-Za-z\d_.]{0,28}[A-Za-z\d_])?)(?![\w@-])(?!\.[a-z])/dgu,
  accept,
  why: {
    ja: 'SNSのアカウントから、本人の投稿や交友関係までたどれます。',
    en: 'A handle leads to what the person posts and whom they know.',
  },
  instead: {
    ja: '「本人のSNS」のように言葉で書いてください。',
    en: 'Describe it in words, such as "their social account".',
  },
  examples: {
    hits: [
      'Twitter: «@mori_taro»',
      'X（旧Twitter）«@mori_taro9»',
      'Instagram «@mori.taro»をフォロー',
      'インスタ：«@taro_mori_official»',
      'TikTokアカウント「«@moritaro»」',
    ],
    misses: [
      '@media (max-width: 600px)',
      'npm install @kaede/core',
      '@Override を付ける',
      'X軸とY軸の比較',
      'Slackで@channelに通知',
      'Twitter @username の形式で',
    ],
  },
});
