import { defineDetector } from '../../detector.ts';
import { sampleKind } from './sample-values.ts';

/**
 * Django secret keys: about 50 characters of small letters, digits and signs, quoted, behind `SECRET_KEY`, newer ones after
 * `django-insecure-`.
 */
export default defineDetector({
  id: 'secret/django-secret',
  category: 'credential',
  title: { ja: 'Django の SECRET_KEY', en: 'Django SECRET_KEY' },
  severity: 'high',
  needs: ['secret_key', 'django-insecure-'],
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',

  pattern:
    /secret_key["']?\]?[ ]{0,4}[=:,][ ]{0,4}["']?(?<value>(?:django-insecure-)?(?<rest>[a-z0-9!@#$%^&*(\-_=+)]{40,80}))(?![A-Za-z0-9])/dgiu,
  accept: ({ groups }) =>
    sampleKind(groups.rest ?? '') === undefined ? { confidence: 0.93, because: ['label', 'random-looking'] } : false,

  why: {
    ja: 'この鍵で、ログイン状態や署名を偽造できます。',
    en: 'With this key anyone can forge sessions and signatures.',
  },
  instead: {
    ja: '値を消して相談し、送ってしまった場合は新しい鍵に替えてください。',
    en: 'Ask without the value; if it was already sent, replace the key.',
  },

  examples: {
    hits: [
      "SECRET_KEY = '«django-insecure-7k!v2m#q9z^w7x@c3p5b1n4_l6j0h(d)f+g=s*a8ty&u2e»'",
      'SECRET_KEY="«q8z$w7x@c3v5b1n4_l6j0h(d)f+g=s*a7k!v2m#9rt^y&u2e0p»"',
      "os.environ.setdefault('SECRET_KEY', '«django-insecure-x3^p0m!t8z$w7q@c5v1b9n4_r6j2h(k)f+d=s*a7ly&u2gei»')",
      'SECRET_KEY = «n4_l6j0h(d)f+g=s*a7k!v2m#9rt^y&u2e0pq8z$w7x@c3v5b1»',
    ],
    misses: [
      "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']",
      "SECRET_KEY = 'django-insecure-your-secret-key'",
      "SECRET_KEY = '**************************************************'",
      'SECRET_KEY = config("SECRET_KEY")',
    ],
  },
});
