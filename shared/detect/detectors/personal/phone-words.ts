/** What may stand between the word for a telephone and its number. Longer words first. */
const GAP =
  '(?:[\\s:#.=(*|"\'\\-/、：]|は|が|へ|numbers?|numero|número|numéro|nummer|n[º°]|nr\\.?|no|on|at|is|was|to|my|the|me|us|him|her|them|au|al|es|è|ist|unter|is:|:){0,8}';

const WORDS = [
  'phone|telephone|tel|mobile|cell|fax|call|calling|ring|dial|whatsapp|contact|kontakt|contatt[oi]|contacto|contato|(?:desk|office)(?=\\s*[:#])|messages|answering|reach|registered|sms|hotline|viber|telegram',
  '電話|携帯|直通|連絡先|ホットライン',
  'telefon\\p{L}{0,8}|telefax|t[ée]l[ée]phone|t[ée]l[ée]copie|portable|mobil(?:e|nummer|telefon)?|handy(?:nummer)?|ruf(?:nummer)?|durchwahl',
  'tel[ée]fon[eo]s?|m[óo]vil|celular|cel|cellulare|recapito|fone|ligue|llame(?: al)?|appele[zr](?: le)?|anrufen|joignable|fijo|fisso|fixe',
  'gsm|cep(?: (?:telefonu|no|tel))?|numaram|numarası|tlf|puhelin|puh|mobiltelefon|komórk\\p{L}{0,4}|kom',
  '电话|電話|手机|手機|联系方式|传真|座机|전화(?:번호)?|휴대폰|핸드폰|연락처|팩스',
  'телефон\\p{L}{0,3}|тел|моб\\p{L}{0,8}|звоните|факс|โทร(?:ศัพท์)?|มือถือ|เบอร์|điện thoại|sđt|đt|di động|hotline',
  'telepon|telp|hp|no hp|nomor|ponsel|هاتف|جوال|موبايل|फ़ोन|फोन|मोबाइल|τηλ|τηλέφωνο|κινητό|טלפון|נייד',
].join('|');

/** Words that name a telephone number right before it, in the languages of the world's larger economies. */
export const PHONE_BEFORE = new RegExp(`(?<=(?<![a-z])(?:${WORDS})(?:番号)?${GAP})`, 'iuy');

/** And those behind it. */
export const PHONE_BEHIND =
  /^[\s-]{0,2}\(?(?:office|fax|mobile|home|work|cell|desk|mobil|privat|bureau|móvil|携帯|直通)(?![A-Za-z])/iu;

/** Headings of columns that hold telephone numbers. */
export const PHONE_COLUMN =
  /(?<![a-z])(?:tel|phone|mobile|cell|fax|telefon\p{L}{0,8}|t[ée]l[ée]phone|tel[ée]fono|telefone|celular|handy|gsm)(?![a-z])|phone|電話|携帯|电话|手机|전화|휴대폰|телефон/iu;
