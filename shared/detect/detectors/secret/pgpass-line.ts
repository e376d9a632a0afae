import { defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Lines of a PostgreSQL password file: `host:port:database:user:password`.
 */
export default defineDetector({
  id: 'secret/pgpass-line',
  category: 'credential',
  title: { ja: '.pgpass のパスワード', en: 'Password in a .pgpass line' },
  severity: 'high',
  needs: [':5432:', ':5433:', ':6432:', ':*:'],
  source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',

  pattern:
    /:(?:543[0-9]|6432|\*):(?<=(?:^|[\s"'`>(,、。])[\w.*-]{1,80}:[0-9*]{1,5}:)[\w*-]{1,60}:[\w.*-]{1,60}:(?<value>[!#-&(-9;=?-[\]-_a-~]{4,64})(?=["'`\s]|$|[^!-~])/dgu,
  accept: ({ value }) => judgePassword(value, true),

  why: {
    ja: 'データベースの利用者として、そのままログインできます。',
    en: 'It signs in to the database as it stands.',
  },
  instead: { ja: '行の最後の項目を消してください。', en: 'Remove the last field of the line.' },

  examples: {
    hits: ['db1.aoba.example:5432:sales:app:«Lotus!906»', 'localhost:*:*:postgres:«maple-417K»'],
    misses: ['localhost:5432:sales:app:password', 'db:5432:sales:app:$PGPASSWORD', 'docker run -p 5432:5432 db:15'],
  },
});
