import { defineDetector } from '../../detector.ts';
import { judgeToken, tokenPattern } from './judge.ts';

/**
 * Google OAuth: client secrets (`GOCSPX-`), access tokens (`ya29.`) and refresh tokens (`1//0`).
 */
export default defineDetector({
  id: 'secret/google-oauth-secret',
  category: 'credential',
  title: { ja: 'Google OAuth のシークレット', en: 'Google OAuth secret' },
  severity: 'high',
  needs: ['gocspx-', 'ya29.', '1//0'],
  source: 'https://developers.google.com/identity/protocols/oauth2',

  pattern: tokenPattern(
    /GOCSPX-|ya29\.|1\/\/0/u,
    /(?:(?<=GOCSPX-)[A-Za-z0-9_-]{24,36}|(?<=ya29\.)[A-Za-z0-9_.-]{30,1000}|(?<=1\/\/0)[A-Za-z0-9_-]{40,200})/u,
  ),
  accept: judgeToken,

  why: {
    ja: 'このシークレットで、アプリや利用者になりすまして Google のデータに触れられます。',
    en: 'With this secret someone can act as the app or the person towards Google.',
  },
  instead: {
    ja: '値を消してから相談し、送ってしまった場合は Google Cloud で再発行してください。',
    en: 'Ask without the value; if it was already sent, reset it in Google Cloud.',
  },

  examples: {
    hits: [
      '"client_secret":"«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»"',
      'Authorization: Bearer «ya29.a0UUD3sFawdpt7kg8al8bPWLDxjezJrttwzjaxDwZjBROdiH9H0Ql7roJFwLbDUssQysnRd35K66yo8spbusxSB2BcYBsvoiWmNMbRChbUN1z3PG4XzesSkslUL6o3LthXqtlw6apyTrUUDLSuw9k9m8DceOPdUtFU»',
      'refresh_token=«1//0e96I6r3t9nzkYhp0ovJsjLJjFBokSMib6vbs9t6y7ykkQvYHzXElKBkzBPtkv»',
      'シークレットは«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»です',
    ],
    misses: [
      'GOCSPX-xxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'GOCSPX-your-client-secret-goes-here',
      'ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'see chapter ya29.details',
      'https://a.example/1//0',
    ],
  },
});
