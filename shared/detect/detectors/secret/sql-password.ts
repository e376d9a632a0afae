import { type Assessment, type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Passwords in SQL: `IDENTIFIED BY '…'`, `PASSWORD '…'`, `SET PASSWORD = '…'`, `WITH PASSWORD = N'…'`.
 */
function accept({ value }: Candidate): Assessment | false {
  return judgePassword(value, true);
}

export default defineDetector({
  id: 'secret/sql-password',
  category: 'credential',
  title: { ja: 'SQL 文のパスワード', en: 'Password in an SQL statement' },
  severity: 'high',
  needs: ['identified', 'password'],

  pattern:
    /(?:identified[ ]{1,4}(?:with[ ]{1,4}[\w'"]{3,40}[ ]{1,4})?by[ ]{1,4}(?:password[ ]{1,4})?|(?:user|role|login)[ ][^\n;]{1,80}[ ]password[ ]{0,4}=?[ ]{0,4}|set[ ]password[^\n;=]{0,60}=[ ]{0,4}(?:password[ ]?\()?)N?["'](?<value>[!#-&(-~]{4,64})(?=["'])/dgiu,
  accept,

  source: 'CREATE USER in the manuals of PostgreSQL, MySQL and SQL Server',
  why: {
    ja: 'データベースの利用者として、そのままログインできます。',
    en: 'It signs in to the database as it stands.',
  },
  instead: {
    ja: '値を「<PASSWORD>」などに置き換えてください。相談に実際の値は要りません。',
    en: 'Put a stand-in such as "<PASSWORD>"; the question does not need the real value.',
  },

  examples: {
    hits: [
      "CREATE USER app IDENTIFIED BY '«Kz7!vQpm2»';",
      "ALTER ROLE report WITH PASSWORD '«tq9-Lotus-31»';",
      "SET PASSWORD FOR 'ops' = '«W8x!nRb4»';",
      "CREATE LOGIN svc WITH PASSWORD = N'«Mt6#yPq9»';",
    ],
    misses: [
      "CREATE USER app IDENTIFIED BY 'password';",
      'ALTER USER app IDENTIFIED BY :new_password;',
      "ALTER ROLE report WITH PASSWORD '<password>';",
      "SELECT user FROM mysql.user WHERE password = '';",
      'ALTER USER x WITH PASSWORD NULL',
    ],
  },
});
