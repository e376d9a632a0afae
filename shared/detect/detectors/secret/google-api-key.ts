import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Google API keys: `AIzaSy` and 33 characters.
 */
export default defineDetector({
  id: 'secret/google-api-key',
  category: 'credential',
  title: { ja: 'Google API キー', en: 'Google API key' },
  severity: 'high',
  wraps: true,
  needs: ['aizasy'],
  source: 'https://cloud.google.com/docs/authentication/api-keys',

  pattern: tokenPattern(/AIzaSy/u, /[A-Za-z0-9_-]{33}/u),
  accept: judgeToken,

  why: {
    ja: '制限のないキーは、誰でも会社の負担で Google の API を使えます。',
    en: "Without restrictions, anyone can use Google's APIs with this key at the company's cost.",
  },
  instead: {
    ja: 'キーを消してから相談し、送ってしまった場合は Google Cloud で再発行して利用元を制限してください。',
    en: 'Ask without the key; if it was already sent, replace it and restrict its use in Google Cloud.',
  },

  examples: {
    hits: [
      'maps.key=«AIzaSywVUyCVTyOrTTsBwubwTmcrP4hdeM98Nd1»',
      'https://maps.googleapis.com/maps/api/js?key=«AIzaSyavnb3On5DfHITd5sFFcClaAIRRGJX1dkU»&v=3',
      'キー«AIzaSyuz2V3Snvzm8v4wkGLXAGjCkUOA5ulqS4g»で地図が出ません',
      'apiKey: "«AIzaSy4GFSk1bWkekgRQgTjY_vqY0iaEi37rrXD»",',
    ],
    misses: [
      'AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      'AIzaSydhmNFKAvAiCgHbk9m6pmxLAITcps', // too short
      'AIzaSy9RuIf2KEf5L42xwuAuIkWxOaAJvp0ozKzRLsaBBn3RKnQmsfIF', // too long
      'AIzaSy_your_google_maps_key_here_123456',
    ],
  },
});
