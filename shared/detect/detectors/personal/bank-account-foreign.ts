import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { ACCOUNT_LITERALS, ACCOUNT_WORDS, BANK_CODE_WORDS, BANK_COUNTRY } from './identity/account-words.ts';
import * as check from './identity/check-accounts.ts';
import { labelWords, namedBy, namedOtherwise } from './labels.ts';

/** A number whose shape says which country's account or bank it is. */
interface Shape {
  readonly written: RegExp;
  readonly passes?: (value: string) => boolean;
  readonly words?: ReturnType<typeof labelWords>;
  /** Distinctive enough without words. */
  readonly bare?: true;
}

const BANK_CODE = new RegExp(`^[A-Z]{4}${BANK_COUNTRY}[A-Z\\d]{2}(?:[A-Z\\d]{3})?$`, 'u');

const SHAPES: readonly Shape[] = [
  { written: /^\d{22}$/u, passes: check.passesCbu, bare: true },
  { written: /^\d{3} ?\d{3} ?\d{11} ?\d$/u, passes: check.passesClabe, words: labelWords('clabe(?: interbancaria)?') },
  { written: /^\d{2} \d{4}(?: \d{4}){5}$|^\d{26}$/u, passes: check.passesPolishAccount, bare: true },
  { written: /^\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}$/u, passes: check.passesSpanishAccount, bare: true },
  { written: /^\d{4}\.\d{2}\.\d{5}$/u, passes: check.passesNorwegianAccount, bare: true },
  { written: /^\d{2}-\d{4}-\d{7}-\d{2,3}$/u, bare: true },
  { written: /^\d{3}[- ]?\d{3}$/u, words: labelWords('bsb(?:[ -]?(?:numbers?|no\\.?|code))?') },
  { written: /^\d{5}-\d{3}$/u, words: labelWords('transit(?: (?:number|no\\.?))?') },
  { written: /^[A-Z]{4}0[A-Z\d]{6}$/u, words: labelWords('ifsc?(?:[ -]?code)?'), bare: true },
  { written: BANK_CODE, words: labelWords(BANK_CODE_WORDS) },
];

const ACCOUNT = labelWords(ACCOUNT_WORDS);
/** "Account 12345678" is a bank's where the text speaks of one. */
const PLAIN_ACCOUNT = labelWords('account|acct\\.?|a/c|conta|cuenta|konto|compte|conto');
const BANK =
  /bank|sort code|routing|\baba\b|swift|\bbic\b|iban|wire|transfer|deposit|debit|ifsc|bsb|banque|banco|banca|überweis|virement|送金|振込/iu;

const DATE = /^(?:19|20)\d{2}[-/. ]\d{1,2}[-/. ]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u;
const COUNTED = /^\s?(?:桁|件|円|名|人|%|digits?|characters?|holders?|years?|days?)/iu;

/** Eight capitals may be a word: they count as a bank's code only after a sign such as a colon, or the word "code". */
function isEverydayWord({ value, before }: Candidate): boolean {
  return !/\d/u.test(value) && !/(?:[:=(「は]|codes?|コード)[\s"'「]{0,3}$/iu.test(before);
}

function judgeShape(candidate: Candidate): Assessment | undefined {
  const { value } = candidate;
  const plain = value.replaceAll(/[ .-]/gu, '');
  for (const { written, passes, words, bare } of SHAPES) {
    if (!written.test(value) || passes?.(plain) === false) continue;
    const named = isEverydayWord(candidate) ? undefined : words && namedBy(candidate, words);
    if (named !== undefined) return weigh(0.75, [named, 0.1], passes && ['check-digit', 0.1]);
    if (bare === true && /\d\D*\d/u.test(value) && !namedOtherwise(candidate))
      return passes === undefined ? weigh(0.55, ['shape', 0]) : weigh(0.7, ['check-digit', 0.1]);
  }
  return undefined;
}

function accept(candidate: Candidate): boolean | Assessment {
  const { value, before, after } = candidate;
  const shaped = judgeShape(candidate);
  if (shaped !== undefined) return shaped;
  const digits = value.replaceAll(/\D/gu, '').length;
  if (/[A-Za-z]/u.test(value) || digits < 6 || digits > 20 || DATE.test(value) || COUNTED.test(after)) return false;
  const named = namedBy(candidate, ACCOUNT);
  if (named !== undefined) return weigh(0.75, [named, 0.1], BANK.test(before) && ['neighbour', 0.05]);
  const plain = BANK.test(`${before} ${after.slice(0, 30)}`) ? namedBy(candidate, PLAIN_ACCOUNT) : undefined;
  return plain !== undefined && weigh(0.65, [plain, 0.05], ['neighbour', 0.05]);
}

/**
 * Accounts and banks outside Japan: by the words for them in twenty languages, and by shape and check digits where a
 * country has them (CLABE, CBU, NRB, CCC, BSB, IFSC, SWIFT and the like).
 */
export default defineDetector({
  id: 'personal/bank-account-foreign',
  category: 'bank-account',
  title: { ja: '海外の銀行口座', en: 'Bank account of another country' },
  severity: 'high',
  needs: ACCOUNT_LITERALS,
  pattern:
    /(?=[A-Za-z\d])(?<![\dA-Za-z_])(?<!\d[-./])(?<value>\d{2} \d{4}(?: \d{4}){5}|\d{4}(?<gap>[ -])\d{4}\k<gap>\d{2}\k<gap>\d{10}|\d{4}\.\d{2}\.\d{5}|\d{2}-\d{4}-\d{7}-\d{2,3}|\d{3} \d{3} \d{11} \d|\d{2,10}(?:[ -]\d{1,10}){1,5}(?:\/\d{4})?|\d{6,26}(?:\/\d{4})?|[A-Z]{4}[A-Z\d][A-Z\d]{3,6})(?![\dA-Za-z_])(?![-./]\d)/dgu,
  accept,
  source: 'ISO 9362; Banco de México, CLABE; BCRA, CBU; AusPayNet, BSB; Reserve Bank of India, IFSC',
  why: {
    ja: '口座番号は不正な送金や引き落としに使われ、本人の取引先も分かります。',
    en: 'An account number is enough to send or request money and shows who banks where.',
  },
  instead: {
    ja: '銀行名と末尾4桁だけを残し、番号は伏せてください。',
    en: 'Keep the name of the bank and the last four digits, and mask the rest.',
  },
  examples: {
    hits: [
      'account number «000123456789», routing 021000021',
      'Acct # «4417 1234 56»',
      'sort code 20-45-53, account «55779911»',
      'Kontonummer «1234567890» bei der Sparkasse',
      'numéro de compte : «00012345678»',
      'CLABE «032180000118359719»',
      'BSB «062-000» account number «12345678»',
      'IFSC «HDFC0001234»',
      'SWIFT: «DEUTDEFF500»',
      'BICコードは«BOTKJPJT»です',
      'konto «61 1090 1014 0000 0712 1981 2874»',
      'NZ bank «12-3141-0123456-50»',
      '계좌번호 «110-234-567890»',
      '送金先口座番号「«00123456789»」',
      'número de cuenta «2100-0418-45-0200051332»',
    ],
    misses: [
      'account number has 12 digits',
      'my account is 5 years old',
      'account 12345678 was locked after login',
      'bank holiday 2026-05-04',
      'swift 5.10.1 was released',
      'SWIFT PROTOCOL',
      'SWIFT MESSAGES are free',
      'the account of 2026-11-22',
      'bank of 12345678 records',
      'accounts 1000000 users',
      'konto 2026',
      'IFSC HDFC1001234',
      'bank phone 03-1234-5678',
      'CLABE 032180000118359718 rechazada',
      'BANKING sector grew 123456 units',
    ],
  },
});
