import { type Candidate, defineDetector } from '../../detector.ts';
import { judgePassword } from './judge.ts';

/**
 * Passwords in a table whose column heading says so (tab, comma or bar separated).
 */
const HEADING =
  /^(?:.{0,8}(?:パスワード|パスコード|暗証番号|PW)|(?:initial |temp(?:orary)? |user |login |new )?(?:password|passwd|pwd|pass|pw|pin)(?:[ _]?code)?)$/iu;

/** Rows of people's tables are short; reading the heading of a cell costs as much as its distance from the line start. */
const isNearLineStart = ({ text, start }: Candidate): boolean =>
  start < 400 || text.slice(start - 400, start).includes('\n');

export default defineDetector({
  id: 'secret/password-column',
  category: 'credential',
  title: { ja: '表の中のパスワード', en: 'Password in a table' },
  severity: 'high',
  needs: ['パスワード', 'パスコード', '暗証', 'pw', 'pass', 'pin'],

  pattern: /[\t,|\n\r"] ?(?<value>[!#-&(-+\--;=?-[\]-{}~]{4,64})(?= ?(?:[\t,|\n\r"]|$))/dgu,
  accept: (candidate) => {
    if (!isNearLineStart(candidate) || !HEADING.test(candidate.column)) return false;
    const verdict = judgePassword(candidate.value, true);
    return verdict === false ? false : { ...verdict, because: ['column', ...verdict.because] };
  },

  why: {
    ja: '表のパスワードは、行の利用者としてそのまま使えます。',
    en: 'A password in a table opens the account of its row.',
  },
  instead: { ja: '送る前に、その列を消してください。', en: 'Remove the column before sending.' },

  examples: {
    hits: [
      'name	password\nyamada	«Hq8!tulip»',
      '氏名,ID,初期パスワード\n佐藤,sato,«kx83-Wave»\n鈴木,suzuki,«Tm52-Leaf»',
      '| user | PW |\n| ops | «Zt7!maple» |',
      'ID	パスワード\nA01	«n9Lm2vQx»',
    ],
    misses: [
      'name	password\nyamada	********',
      '項目,パスワード\n必須,required',
      'name	role\nyamada	admin22',
      'password	length\nrule	8',
      '| user | PW |\n|------|------|',
    ],
  },
});
