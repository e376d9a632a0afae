import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { isReference, isStandIn, sampleKind } from './sample-values.ts';

/**
 * Passwords inside an address: `scheme://user:password@host`. The password is the value; the rest helps the answer.
 *
 * Sample words are silent where the user or the host is a sample too, or user and password are the same; elsewhere they
 * are a weak finding.
 */
/** Hosts of manuals and of one's own machine. */
const SAMPLE_HOST =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host(?:name)?(?![\w.-])|server(?![\w.-])|db(?![\w.-])|example)|(?:^|\.)example\.(?:com|org|net|jp)/iu;

function accept({ value, groups, after }: Candidate): Assessment | false {
  const user = groups.user ?? '';
  if (isReference(value) || /^\d{1,5}(?:$|[^\w])/u.test(value) || isReference(user)) return false;
  if (/^[a-z]{1,8}$/u.test(value) && SAMPLE_HOST.test(after.slice(1))) return false;
  const kind = sampleKind(value);
  if (kind === 'placeholder' || value === user || value.startsWith('//')) return false;
  if (kind === 'documented') return { confidence: 0.2, because: ['sample-value'] };
  if (!isStandIn(value)) return { confidence: 0.95, because: ['shape', 'label'] };
  if (isStandIn(user) || SAMPLE_HOST.test(after.slice(1))) return false;
  return { confidence: 0.3, because: ['sample-value'] };
}

export default defineDetector({
  id: 'secret/connection-string',
  category: 'credential',
  title: { ja: '接続文字列のパスワード', en: 'Password in a connection string' },
  severity: 'high',
  wraps: true,
  needs: ['://'],
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',

  pattern:
    /:\/\/(?<=[A-Za-z0-9]:\/\/)(?<user>[^\s:@/"'`<>?#]{0,80}):(?<value>[!#-&(-.0-;=?-[\]-_a-~]{2,128})@(?=[A-Za-z0-9[\].:_-]{1,200}(?:[:/?#,\s"'`;)>]|$|[^!-~]))/dgu,
  accept,

  why: {
    ja: '接続先とパスワードがそろっているので、そのまま接続できます。',
    en: 'Address and password together: it connects as it stands.',
  },
  instead: {
    ja: '値を「<PASSWORD>」などに置き換えてください。相談に実際の値は要りません。',
    en: 'Put a stand-in such as "<PASSWORD>"; the question does not need the real value.',
  },

  examples: {
    hits: [
      'DATABASE_URL=postgres://app_rw:«Nv4%21kTq9»@10.8.0.12:5432/sales',
      'mongodb+srv://svc:«kR8z!pQ2w»@cluster0.aoba.example/orders',
      'redis://:«t9Vq2LmZx4»@cache:6379/0',
      '接続先はamqp://worker:«Hs7-bnQ4»@mq.aoba.example:5672です',
      'https://deploy:«x7Tq9LmW2»@git.aoba.example/app.git',
    ],
    misses: [
      'postgres://user:password@localhost:5432/app',
      `mysql://root:\${DB_PASSWORD}@db:3306/app`,
      'mongodb://mongodb:mongodb@db:27017',
      'http://localhost:8080/@scope/pkg',
      'postgres://$(PGUSER):$(PGPASSWORD)@$(PGHOST)/app',
      'https://url:8000 @someone',
      'postgresql://{user}:{password}@{host}/db',
      'ssh://git@git.aoba.example:22/app.git',
      'amqp://guest:guest@rabbit:5672',
      "new URL('https://abc:xyz@example.com')",
    ],
  },
});
