import { type Assessment, defineDetector, type Found } from '../../detector.ts';
import { type Gated, pairs, possibleOf } from '../../gated.ts';

const DOCUMENT =
  '(?:this|the (?:following|attached|enclosed)|the information (?:below|above|contained|in this)|information contained)[^.\\n"“]{0,60}?';
const SENTENCES: readonly (Gated & { readonly pattern: RegExp; readonly confidence: number })[] = [
  {
    needs: [
      ['confidential', 'proprietary', 'privileged', 'trade secret'],
      ['this', 'the following', 'the attached', 'the enclosed', 'the information', 'information contained'],
    ],
    pattern: new RegExp(
      `\\b${DOCUMENT}\\b(?:is|are|contains?|may contain|includes?)\\s(?:[\\w,/-]+\\s){0,4}(?:confidential|proprietary|privileged|trade secrets?)(?:\\sinformation|\\sdata)?(?:\\s(?:and|or)\\s(?:is\\s)?(?:intended|meant)\\s(?:solely|only|exclusively)(?:\\sfor[^.\\n]{0,50})?|\\s(?:and|or)(?:\\s[\\w/-]+){1,3})?(?:\\sfor\\s(?:the|use)[^.\\n]{0,40})?`,
      'giu',
    ),
    confidence: 0.85,
  },
  {
    needs: [
      ['nda', 'non-disclosure agreement', 'nondisclosure agreement'],
      ['subject to', 'under', 'covered by', 'nda required', 'nda applies', 'nda protected'],
    ],
    pattern:
      /(?<=^[\s>*[(]{0,40})(?:subject to|under|covered by) (?:an? |the |our |mutual ){0,2}(?:NDA|non-?disclosure agreement)(?=\s*(?:$|[-–—.:;)\]|]))|(?<=^[\s>*[(]{0,40})NDA (?:required|applies|protected)(?=\s*(?:$|[-–—.:;)\]|]))/gimu,
    confidence: 0.8,
  },
  {
    needs: [['confidential and ']],
    pattern: /\bconfidential and (?:is )?(?:intended|meant) (?:solely|only|exclusively)(?: for[^.\n]{0,50})?/giu,
    confidence: 0.9,
  },
  {
    needs: [pairs(['intended '], ['solely for', 'only for', 'exclusively for'])],
    pattern:
      /\bintended (?:solely|only|exclusively) for (?:the )?(?:use (?:of|by) )?(?:the )?(?:named |intended )?(?:addressee|recipient|individual)/giu,
    confidence: 0.8,
  },
  {
    needs: [['not the intended ']],
    pattern: /\bif you are not the intended (?:recipient|addressee)/giu,
    confidence: 0.75,
  },
  {
    needs: [
      [' nda', 'non-disclosure agreement', 'nondisclosure agreement', 'confidentiality agreement'],
      [' under ', ' by '],
    ],
    pattern:
      /\b(?:disclosed|shared|provided|received|supplied|covered|protected|given|is|are|it'?s)(?: to (?:you|us))? (?:under|by) (?:an? |the |our |mutual |strict ){0,3}(?:NDA|non-?disclosure agreement|confidentiality agreement)/giu,
    confidence: 0.85,
  },
  {
    needs: [pairs(['not be '], ['disclosed', 'distributed', 'shared', 'copied', 'forwarded', 'reproduced'])],
    pattern:
      /\b(?:may|must|shall|should) not be (?:disclosed|distributed|shared|copied|forwarded|reproduced)[^.\n]{0,20}\b(?:to (?:any )?third part|outside|without (?:the )?(?:prior |written |express )*(?:consent|permission|approval))/giu,
    confidence: 0.7,
  },
  {
    needs: [pairs(['do not ', 'dont ', "don't "], ['share', 'forward', 'send', 'circulate', 'disclose', 'distribute'])],
    pattern:
      /\b(?:please )?(?:do not|don'?t) (?:share|forward|send|circulate|disclose|distribute)(?: (?:this|it|these|any of this))? (?:outside|externally|beyond|to anyone outside)[^.\n\])]{0,30}/giu,
    confidence: 0.75,
  },
  {
    needs: [
      ['keep this ', 'keep it ', 'keep these numbers '],
      ['confidential', 'internal', 'between us'],
    ],
    pattern: /\bkeep (?:this|it|these numbers) (?:strictly )?(?:confidential|internal|between us)/giu,
    confidence: 0.75,
  },
];

/** The text says that it is *not* secret. */
const DENIED = /\b(?:is|are|contains?|includes?)\s(?:not|no|never)\b/iu;
/** What mail systems put under every message, secret or not. */
const FOOTER =
  /^(?:if you are not|intended)|\b(?:e-?mail|message|communication|transmission)\b[^.\n]{0,80}\b(?:may contain|and any attachments?)/iu;
const FOOTER_CEILING = 0.6;

function sureness(value: string, confidence: number): Assessment {
  return FOOTER.test(value)
    ? { confidence: Math.min(FOOTER_CEILING, confidence), because: ['marker-line', 'boilerplate'] }
    : { confidence, because: ['marker-line'] };
}

const ABOUT =
  /\b(?:template|draft (?:an?|me)|clause|sample|example|explain|mean|translate|what|define|write (?:an?|the)|how (?:do|to|should))\b[^\n]{0,60}$|["“‘]\s*$/iu;

/** English sentences in which a text says of itself that it is confidential, privileged or under an agreement. */
export default defineDetector({
  id: 'marker/english-notice',
  category: 'confidential-marker',
  title: { ja: '英語の守秘の断り書き', en: 'English confidentiality notice' },
  severity: 'medium',
  needs: [
    'confidential',
    'proprietary',
    'privileged',
    'trade secret',
    'intended ',
    'nda',
    'disclosure agreement',
    'confidentiality agreement',
    'not ',
    "don't ",
    'dont ',
    'keep ',
  ],
  parts: SENTENCES,
  *find(text, { mentions }): Generator<Found> {
    const found: Found[] = [];
    for (const { pattern, confidence } of possibleOf(SENTENCES, mentions)) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const before = text.slice(Math.max(0, start - 80), start);
        if (ABOUT.test(before) || /^\s*\?/u.test(text.slice(start + match[0].length))) continue;
        if (DENIED.test(match[0])) continue;
        found.push({ start, end: start + match[0].trimEnd().length, ...sureness(match[0], confidence) });
      }
    }
    let last = -1;
    for (const item of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (item.start >= last) yield item;
      last = Math.max(last, item.end);
    }
  },

  why: {
    ja: '相手から「あなた限り」として受け取った文章です。外部のAIに渡すと、その約束に反します。',
    en: 'The text was given to you alone. Passing it to an outside service breaks that trust, and often a contract.',
  },
  instead: {
    ja: '必要な部分だけを自分の言葉で言い直し、相手や中身が分からない形で質問してください。',
    en: 'Put the question in your own words, so that neither the sender nor the contents can be told.',
  },

  examples: {
    hits: [
      '«This email is confidential and intended solely for the addressee». Shorten my reply.',
      'Note: the data below is «shared under an NDA»; rewrite it.',
      '«This document contains proprietary information». Summarise it.',
      '«Subject to NDA»\nDrawing of the housing',
      '«Please do not share this outside the team». Q3 plan follows.',
    ],
    misses: [
      'Write a template for a mutual non-disclosure agreement.',
      'How long does an NDA usually last?',
      'The survey is anonymous and confidential; make it sound friendlier.',
      'Draft a clause saying this document is confidential.',
      'This report is not confidential; share it as you like.',
    ],
  },
});
