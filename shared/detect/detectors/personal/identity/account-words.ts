/** Words for an account at a bank in the languages of the larger economies, as an alternation for `labelWords`. */
export const ACCOUNT_WORDS = [
  '(?:bank |checking |savings |current |deposit |beneficiary |payee |payroll )?(?:account|acct\\.?|a/c|acc\\.?)[ _-]?(?:numbers?|no\\.?|num|#)',
  '(?:bank|checking|savings|current|beneficiary|payee|payroll)[ _-](?:account|acct\\.?|a/c)',
  'konto-?(?:nummer|nr\\.?)|kto\\.?-?(?:nr\\.?)?|bankverbindung|bankkonto|kontonr\\.?|tilinumero|bankgiro|plusgiro|postgiro',
  '(?:num[ée]ro|n[º°]) de compte(?: bancaire)?|compte bancaire(?: n[º°])?|\\brib',
  '(?:n[úu]mero|n[º°.]{1,2}) de cuenta(?: bancaria)?|cuenta (?:bancaria|corriente|de ahorros?)(?: n[º°.]{1,2})?|ccc',
  'conta (?:corrente|poupança|bancária)|(?:número|n[º°.]{1,2}) da conta|conto corrente(?: n[º°.]{1,2})?|numero di conto|c/c(?: n[º°.]{1,2})?',
  '(?:bank)?rekening(?:nummer)?|(?:no|nomor)\\.? rekening|(?:numer|nr) (?:konta|rachunku)|rachunek bankowy|číslo účtu|hesap (?:no|numarası)',
  '(?:расч[её]тный сч[её]т|номер сч[её]та|лицевой сч[её]т|р/с)|계좌(?:번호)?|银行(?:账号|账户|帐号|帐户)|(?:开户)?账户号码|銀行帳號|帳戶號碼',
  'खाता (?:संख्या|नंबर)|số tài khoản|\\bstk|เลข(?:ที่)?บัญชี|رقم الحساب|(?:海外|送金先|受取人)の?(?:銀行)?口座(?:番号)?',
].join('|');

/** Countries with banks in SWIFT (ISO 3166-1), which the fifth and sixth letter of a bank's code name (ISO 9362). */
export const BANK_COUNTRY =
  '(?:A[DEFGILMORTUWXZ]|B[ABDEFGHIJMNORSTWYZ]|C[ACDFGHILMNORUVWXYZ]|D[EJKMOZ]|E[CEGRST]|F[IJKMOR]|G[ABDEFGHILMNPQRTUWY]|' +
  'H[KNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|' +
  'P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIKLMNORSTVXYZ]|T[CDGHJKLMNORTVWZ]|U[AGSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])';

export const BANK_CODE_WORDS =
  'swift(?:[ /-]?bic)?(?:[ -]?codes?)?|bic(?:[ -]?codes?)?|スイフト(?:コード)?|SWIFTコード|BICコード|支店識別コード';

/** Of these literals at least one occurs in every label above, and beside most numbers that need none. */
export const ACCOUNT_LITERALS: readonly string[] = [
  ...[
    'account',
    'acct',
    'a/c',
    'acc',
    'konto',
    'kto',
    'bank',
    'tilinumero',
    'giro',
    'compte',
    'rib',
    'cuenta',
    'clabe',
    'cbu',
  ],
  ...[
    'ccc',
    'conta',
    'conto',
    'c/c',
    'rekening',
    'konta',
    'rachun',
    'účtu',
    'hesap',
    'счет',
    'счёт',
    'р/с',
    '계좌',
    '银行',
    '账户',
  ],
  ...[
    '帳',
    'खाता',
    'tài khoản',
    'stk',
    'บัญชี',
    'الحساب',
    '口座',
    'swift',
    'bic',
    'スイフト',
    'bsb',
    'ifsc',
    'nrb',
    'transit',
  ],
];
