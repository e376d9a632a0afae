import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Docker Hub personal (`dckr_pat_`) and organisation (`dckr_oat_`) access tokens.
 */
export default defineDetector({
  id: 'secret/docker-token',
  category: 'credential',
  title: { ja: 'Docker トークン', en: 'Docker token' },
  severity: 'high',
  needs: ['dckr_'],

  pattern: tokenPattern(/dckr_[po]at_/u, /[A-Za-z0-9_-]{27,40}/u),
  accept: judgeToken,

  source: 'https://docs.docker.com/security/access-tokens/',
  why: {
    ja: 'このトークンで、会社のイメージを取得・公開できます。',
    en: "This token can pull and push the company's images.",
  },
  instead: {
    ja: 'トークンを消してから相談し、送ってしまった場合は Docker Hub で無効化してください。',
    en: 'Ask without the token; if it was already sent, revoke it at Docker Hub.',
  },

  examples: {
    hits: [
      'docker login -u aoba -p «dckr_pat_ttVmewsdIuXlIE9oTr3F7mTOW0g»',
      'DOCKER_TOKEN=«dckr_pat_MyL3jo0kljBUOQT3dJ5l7GQF48N»',
      '«dckr_oat_IiZqCle1ZFIIbMNMwLAFnjioqXxtPTS4»',
      '「«dckr_pat_YcqYeC2DfEefJpodD9KjLKUn0JJ»」で push します',
    ],
    misses: [
      'dckr_pat_tooshort',
      'dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'dckr_pat_your_token_here',
      'DOCKER_TOKEN=$DOCKER_TOKEN',
    ],
  },
});
