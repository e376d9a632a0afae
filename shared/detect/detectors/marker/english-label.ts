import { defineDetector, type Found } from '../../detector.ts';
import { placeOf } from './place.ts';

const STRONG =
  "without prejudice and confidential|confidential and without prejudice|company[- ]internal|for (?:management|board|executives?|HR|recipients?|addressees?) (?:use )?only|(?:strictly|highly|company|commercially|business|commercial[ -]in|attorney[ /-]client|private (?:and|&)|privileged (?:and|&)|internal (?:and|&)|proprietary (?:and|&)|trade secret (?:and|&)|client|customer) ?-?confiden(?:tial|ce)|confidential (?:and|&|/) (?:proprietary|privileged|private)|(?:company |strictly )?(?:confidential )?internal(?: use)? only|for internal (?:use|distribution|circulation|eyes)(?: only)?|for (?:your|their|authorized|board|management|addressee'?s?) eyes? only|eyes only|(?:highly|strictly|commercially) (?:restricted|sensitive|private)|proprietary information|trade secrets?|attorney[- ]client privileged?(?: communication)?|(?:legally )?privileged communication|attorney work[- ]product|board (?:members? )?only|need[- ]to[- ]know(?: basis)?(?: only)?|not for (?:public release|publication|distribution|external (?:use|distribution)|circulation|onward transmission|disclosure)|(?:please )?do not (?:distribute|forward|disclose|circulate|copy or distribute|share (?:outside|externally|beyond)[^.\\n\\])]{0,40}|redistribute|reproduce)";
const PLAIN = 'confidential|proprietary|restricted|internal|classified|privileged|secret|sensitive';
const LABEL = new RegExp(`(?<![\\p{L}\\d-])(?:${STRONG}|${PLAIN})(?![\\p{L}\\d]|-[a-z])`, 'giu');
/** What can be nothing but a label wherever it stands: letters set apart, a form's own grade, the name of a file. */
const CERTAIN: readonly (readonly [pattern: RegExp, confidence: number])[] = [
  [
    /(?<!\p{L} ?)(?:C {1,2}O {1,2}N {1,2}F {1,2}I {1,2}D {1,2}E {1,2}N {1,2}T {1,2}I {1,2}A {1,2}L|S E C R E T|R E S T R I C T E D|P R O P R I E T A R Y)(?! ?\p{L})/gu,
    0.85,
  ],
  [
    /\bconfidentiality(?: level| class(?:ification)?| rating)?\s*[::=]\s*(?:very |highly |strictly )?(?:high|restricted|confidential|secret|strict)(?![\w,/]|\s*[,/|]| or\b| and\b)/giu,
    0.9,
  ],
  [
    /(?<![A-Za-z])(?:strictly[-_ ])?(?:confidential|internal[-_ ](?:use[-_ ])?only|proprietary|do[-_ ]not[-_ ](?:share|distribute))(?=[\w\-().]{0,40}\.(?:xlsx?|docx?|pptx?|pdf|csv|msg|eml|zip|md|txt)\b)/giu,
    0.85,
  ],
];
const IS_PLAIN = new RegExp(`^(?:${PLAIN})$`, 'iu');

const FIELD =
  /(?:(?:data|document|information|security|email)?\s*(?:classification|sensitivity|marking|handling|protection level|security level|distribution|status)|区分|分類|取扱い?)\s*[::=]\s*$/iu;
const TALKED_BEFORE =
  /(?:["“‘'「『]|\b(?:word|term|phrase|label|labels|marked|marking|stamped|stamp|called|titled|named|say|says|said|reads?|means?|mean|does|is|was|are|be|as|the|a|an|of|for|with|keep|kept|stay|remain|remains|about|on|our|your|their|some|any|such|very|and|or|not|completely|fully|how|to|what)\s*)$/iu;
const TALKED_AFTER =
  /^\s*(?:["”’'」』]|とは|という|って|の(?:意味|発音|訳|綴|読|違|ロゴ|スタンプ|透かし|表示|文字)|(?:mean|means|label|labels|stamp|policy|template|agreement|documents?|information|data)\b)/iu;
const ENDED =
  /^\s*(?:$|[-–—|:;,.!/()[\]{}*#\n]|(?:draft|document|memo|report|information|do not|not for|page|copy|©|\()\b)/iu;
const OPEN = /(?:[[({<【|]|\*\*)\s*$/u;
const CLOSE = /^\s*(?:[\])}>】|]|\*\*)/u;

/** Phrases that begin ordinary sentences too: a label ends with them. */
const OPENS_SENTENCE =
  /^(?:trade|need|proprietary|board|eyes|(?:please )?do not (?:distribute|forward|disclose|circulate|copy|redistribute|reproduce))/iu;
const GOES_ON = /^\s+(?!outside|extern|beyond|without|further|or\b|to any|this\b)[a-z]/u;
const OWNED = /^(?:[A-Z][\w&.,-]{0,20} ){1,3}$/u;

function judge(value: string, before: string, after: string): number {
  const plain = IS_PLAIN.test(value);
  const capitals = value === value.toUpperCase();
  const internal = /^(?:internal|sensitive|secret|restricted|classified|privileged|proprietary)$/iu.test(value);
  if (FIELD.test(before) && !(internal && /^\s+[a-z]/u.test(after))) return 0.93;
  if (plain && /^[a-z]/u.test(value) && /^:\s*[a-z]/u.test(after)) return 0;
  if (before === '' && /^[A-Z]/u.test(value) && /^["”]$/u.test(after) && !internal) return 0.6;
  if (OPEN.test(before) && CLOSE.test(after)) return internal && !capitals && !/^[A-Z]/u.test(value) ? 0 : 0.93;
  if (capitals && before.trim() === '' && /^ (?:INFORMATION|DOCUMENT|MATERIAL)$/u.test(after)) return 0.8;
  if (/[/{<]$/u.test(before) && /^[/}>]/u.test(after)) return 0;
  if (TALKED_AFTER.test(after) || (OPENS_SENTENCE.test(value) && GOES_ON.test(after))) return 0;
  const starts = before.trim() === '';
  if (starts && ENDED.test(after)) return plain && internal ? ownLine(after, capitals) : 0.9;
  if (starts && !plain && /^[A-Z]/u.test(value)) return 0.8;
  if (capitals && starts && !internal) return 0.8;
  if (value === 'Confidential' && after === '' && OWNED.test(before)) return 0.6;
  if (value === 'Confidential' && /[.;]\s*$/u.test(before) && /^\.?$/u.test(after)) return 0.75;
  if (TALKED_BEFORE.test(before)) return 0;
  if (!plain && /[|•·\-–—.:;,]\s*$/u.test(before)) return 0.85;
  if (capitals && /[|•·\-–—.:;,/)]\s*$/u.test(before) && ENDED.test(after)) return 0.8;
  if (/[|•·–—]\s*$|\s-\s*$/u.test(before) && /^\s*(?:$|[|•·–—])/u.test(after) && /^[A-Z]/u.test(value)) return 0.8;
  return !plain && capitals ? 0.75 : 0;
}

function ownLine(after: string, capitals: boolean): number {
  if (after.trim() === '') return capitals ? 0.8 : 0.6;
  return capitals && /^\s*[-–—|:/]/u.test(after) ? 0.6 : 0;
}

/** English labels: Confidential, Strictly Confidential, Internal Use Only, Attorney-Client Privileged, Do Not Distribute. */
export default defineDetector({
  id: 'marker/english-label',
  category: 'confidential-marker',
  title: { ja: '英語の機密表示', en: 'English confidentiality label' },
  severity: 'high',
  needs: [
    'confiden',
    'c o n f',
    's e c r e t',
    'r e s t r i',
    'p r o p r',
    'c  o  n',
    'strictly',
    'management',
    'executive',
    'hr ',
    'recipient',
    'addressee',
    'internal',
    'propriet',
    'restrict',
    'classif',
    'privileg',
    'secret',
    'sensitiv',
    'eyes only',
    'distribut',
    'work product',
    'work-product',
    'need',
    'board',
    'not for',
    'do not',
  ],
  *find(text): Generator<Found> {
    for (const [pattern, confidence] of CERTAIN) {
      for (const { index, 0: value } of text.matchAll(pattern)) {
        yield { start: index, end: index + value.length, confidence, because: ['marker-line'] };
      }
    }
    for (const match of text.matchAll(LABEL)) {
      const start = match.index;
      const end = start + match[0].length;
      const { before, after } = placeOf(text, start, end);
      const confidence = judge(match[0], before, after);
      if (confidence === 0) continue;
      const field = FIELD.exec(before)?.[0].length ?? 0;
      yield { start: start - field, end, confidence, because: [OPEN.test(before) ? 'marker-brackets' : 'marker-line'] };
    }
  },

  why: {
    ja: '外に出さないと表示された文書です。AIに入力することも社外への提供にあたります。',
    en: 'The document is marked to stay inside. Entering it into an outside service is passing it on.',
  },
  instead: {
    ja: '文書は貼り付けず、会社が認めたサービスを使うか、一般的な質問に直してください。',
    en: 'Use the service your company approved for such documents, or ask in general terms.',
  },

  examples: {
    hits: [
      '«CONFIDENTIAL»\nPricing model for next year',
      '«Strictly Confidential» - board paper 7',
      '«Company Confidential» | Page 3 of 9',
      '«Classification: Confidential»\nOwner: Finance',
      '[«Internal»] Roadmap for the second half',
      '«ATTORNEY-CLIENT PRIVILEGED»\nDraft 2',
      '«For internal use only». Summarise the table below.',
      '«DO NOT DISTRIBUTE»\nSalary bands',
      '«Not for public release». Statement v3.',
      'Roadmap 2027 | «Confidential»',
      '«C O N F I D E N T I A L»\nMinutes of the board',
      '«Confidentiality: High»\nSite search',
      'Summarise margins_«CONFIDENTIAL»_v3.xlsx',
      '«Strictly private»\nOffer to the new director',
    ],
    misses: [
      'Confidentiality, integrity and availability are the three goals.',
      'What does "strictly confidential" mean?',
      'The survey is anonymous and confidential.',
      'Confidential computing protects data while it is in use.',
      'Recommend novels about a confidential informant.',
      'Our internal communication needs to improve.',
      'Write a policy for handling confidential information.',
      'Internal combustion engines explained for children',
      'The secret of good bread is time.',
      'Confidentiality level: high, medium or low?',
      'Do not distribute flyers in the hall.',
      'Trade secret law in a nutshell',
      'Name it `projects/ID/secrets/SECRET/versions/1`.',
      'Need to know how to boil an egg?',
      'CONFIDENTIALの発音を教えてください。',
      'Restricted access areas should be easy to recognise.',
    ],
  },
});
