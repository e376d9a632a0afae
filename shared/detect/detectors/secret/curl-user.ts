import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { isReference, isStandIn, sampleKind } from './sample-values.ts';

/**
 * The `user:password` that `curl -u` and its relatives take on the command line. The pair is the value: both halves together
 * are what the server asks for.
 */
function accept({ value, text, start }: Candidate): Assessment | false {
  const command = text.slice(Math.max(0, start - 500), start);
  if (!/(?:curl|wget|https?)(?![a-z])/iu.test(command)) return false;
  const password = value.slice(value.indexOf(':') + 1).replaceAll(/^["']|["']$/gu, '');
  if (isReference(value) || isReference(password) || isStandIn(password)) return false;
  if (sampleKind(password) === 'placeholder' || /\$|^\d{1,5}$/u.test(password)) return false;
  return { confidence: 0.92, because: ['label', 'shape'] };
}

export default defineDetector({
  id: 'secret/curl-user',
  category: 'credential',
  title: { ja: 'コマンドの利用者名とパスワード', en: 'User and password on a command line' },
  severity: 'high',
  needs: ['curl', 'wget', 'http'],
  source: 'https://curl.se/docs/manpage.html#-u',

  pattern:
    /(?=-)(?<=[\s\\])(?:-[a-zA-Z]{0,5}u|--user|--proxy-user|-U|-a)[ =]{0,3}["']?(?<value>[^\s"'`:$-][^\s"'`:$]{0,63}:(?:'[^'\n]{3,100}'|"[^"\n]{3,100}"|[!#-&(-;=?-[\]-_a-~]{3,100})|:[!#-&(-;=?-[\]-_a-~]{4,100})/dgu,
  accept,

  why: { ja: 'この組で、相手のサーバーに入れます。', en: 'This pair opens the server.' },
  instead: {
    ja: '「-u <USER>:<PASSWORD>」のように置き換えてください。',
    en: 'Write "-u <USER>:<PASSWORD>" in its place.',
  },

  examples: {
    hits: [
      'curl -u «sales:Gq7!wTz2» https://erp.aoba.example/api',
      'curl --user «ops:k9Lm-22xR» -X POST https://a.example',
      'curl -s -u "«:n4Vq8zLp2!»" https://localhost:9200',
      '次を実行:curl -su «batch:Yh3-tulip» https://b.example',
    ],
    misses: [
      'curl -u user:password https://a.example',
      'curl -u "$USER:$PASS" https://a.example',
      'curl --user username:token',
      'docker run -u 1000:1000 alpine',
      'git push -u origin main',
      'curl -u <user>:<password> https://a.example',
    ],
  },
});
