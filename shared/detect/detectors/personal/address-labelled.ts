import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { UNIT } from './address-en-parts.ts';

const WORD =
  "(?:\\p{Lu}[\\p{L}'’.()-]{0,30}|\\d{1,6}[A-Z]?|de|del|della|dei|do|da|das|dos|di|du|des|la|le|las|los|van|von|der|den|ul|u|út|utca|tér|rue|of|the|and|y|e|et)(?:\\.(?=,? [\\p{Lu}\\d]|\\s*\\n))?";
const LINE = '(?:,? |,?\\s{0,3}\\n[> ?\\t]{0,8},? ?)';
const INTRODUCED =
  "(?:[Aa]ddress(?:es)?(?: \\w+){0,4}?(?: is|:|with| as)| it is|lives? (?:at|on)|living at|lived in|live in|located (?:at|in)|resid(?:es|ing) at|sent? to(?: \\w+ \\w+\\?)?|delivered to|ship(?:ped)? to|moved to|meet (?:me|you|us) at|arrived at|return to|taxi to|offices? (?:is|are) (?:at|in)|station is on|off at|enter on|side of|corner of|stop at|one to|here they are:|the same:|be sent to\\?(?: User:)?|It's in|following\\?)";

const CODE_LABEL = '(?<![A-Za-z])(?:[Zz]ip|ZIP|[Pp]ost(?:al)?)(?: ?[Cc]ode)?(?: is|:)?';
const PLACE = "\\p{Lu}[\\p{L}'’().-]{1,24}(?: (?:[\\p{Lu}\\d(][\\p{L}\\d()]{0,24}|de|of)){0,3}";

/** A place name is no address: a house number, a box or a corner must be in it. */
function accept({ value, before }: Candidate): boolean | Assessment {
  if (/^(?:zip|post)/iu.test(value)) return false;
  if (/^\d[\d -]*[A-Z]{0,2}$/u.test(value))
    return /(?:zip|post(?:al)? ?code)/iu.test(before.slice(-24)) && weigh(0.75, ['label', 0.1]);
  const corner = value.startsWith('the corner of ');
  const clock =
    /^\d{1,2}(?::\d{2})? ?(?:am|pm|AM|PM|o)|^(?:19|20)\d{2}$|^\S* ?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;
  if (clock.test(value) || (!corner && !/\d/u.test(value)) || !/\p{Lu}\p{L}/u.test(value)) return false;
  if (/^(?:Figure|Table|Listing|Chapter|Section|Step|Port|Line|Page|Version|Room|Level|Phase|Q)/u.test(value))
    return false;
  return weigh(0.7, ['label', 0.1]);
}

/**
 * Addresses of any country after words that introduce one ("lives at", "address is", "located at", "sent to"): names
 * and at least one number, over several lines when a unit or a code follows. Also postal codes after "ZIP code".
 */
export default defineDetector({
  id: 'personal/address-labelled',
  category: 'address',
  title: { ja: '住所（前後の語から判断）', en: 'Address after words that introduce one' },
  severity: 'medium',
  needs: [
    'address',
    'live',
    'living',
    'located',
    'resid',
    'sent',
    'send',
    'deliver',
    'ship',
    'moved',
    'meet',
    'arrived',
    'return',
    'taxi',
    'office',
    'station',
    ' at ',
    ' on ',
    'zip',
    'post',
    'same',
    'it is',
    "it's in",
    'corner',
    'side of',
    'one to',
    'they are',
    'following',
  ],
  pattern: new RegExp(
    `(?:${INTRODUCED}\\s{1,6}|${CODE_LABEL} )(?<value>(?:the corner of ${WORD}(?: ${WORD}){0,8}|${WORD}(?: ${WORD}){1,9})(?:${LINE}${UNIT}){0,2}(?:${LINE}${PLACE}){0,3}|\\d{3,5}(?:[ -]\\d{2,4})?(?: [A-Z]{2})?(?![\\w-]))(?![\\p{Script=Latin}\\d])`,
    'dgu',
  ),
  accept,
  why: {
    ja: '番地を含む住所は、個人の住まいや居場所を特定します。',
    en: 'An address with a number shows where somebody lives or is.',
  },
  instead: {
    ja: '国名や都市名までの書き方にしてください。',
    en: 'Say the city or the country only.',
  },
  examples: {
    hits: [
      'She lives at «Lindenweg 14 Apt. 7, Bern» now',
      'my new address is «381 Calle Mayor 22»',
      'Our office is located at «Kaivokatu 9».',
      'ZIP code is «90417»',
      'it was sent to «48 Rue du Port 3, Nantes, France» yesterday',
      'return to «the corner of Elm Row and Bay Way»',
      'Address: «Rua das Flores 210»',
    ],
    misses: [
      'it is located at the top of the page',
      'meet me at 10 am on Monday',
      'we lived in Berlin for years',
      'sent to Table 4 by mistake',
      'the address is 0x7ffe',
      'arrived at 14:20 in Osaka',
      'IP address is 10.0.0.1',
      'delivered to 3 customers',
      'main chunk 214.6 kB (gzip 68.1 kB)',
      'saved as Gzip 1317 bytes',
    ],
  },
});
