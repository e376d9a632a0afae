import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Google API keys: `AIza` and 35 characters.
 */
export default defineDetector({
  id: 'secret/google-api-key',
  category: 'credential',
  title: { ja: 'Google API キー', en: 'Google API key' },
  severity: 'high',
  wraps: true,
  needs: ['aiza'],
  source: 'https://cloud.google.com/docs/authentication/api-keys',

  pattern: tokenPattern(/AIza/u, /[A-Za-z0-9_-]{35}/u),
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
      'maps.key=«AIzawVUyCVTyOrTTsBwubwTmcrP4hdeM98Nd1av»',
      'https://maps.googleapis.com/maps/api/js?key=«AIzanb3On5DfHITd5sFFcClaAIRRGJX1dkUuz2V»&v=3',
      'キー«AIza3Snvzm8v4wkGLXAGjCkUOA5ulqS4g4GFSk1»で地図が出ません',
      'apiKey: "«AIzabWkekgRQgTjYvqY0iaEi_37rrXDdhmNFKAv»",',
    ],
    misses: [
      'AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
      'AIzaAiCgHbk9m6pmxLAITcps9RuIf2KEf5', // too short
      'AIzaL42xwuAuIkWxOaAJvp0ozKzRLsaBBn3RKnQmsfIFGyjS5sMTmc', // too long
      'AIzaSy_your_google_maps_key_here_123456',
    ],
  },
});
