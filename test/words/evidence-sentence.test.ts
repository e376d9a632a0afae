import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/detect/finding.ts';
import { REASONS, type Reason } from '../../shared/detect/reason.ts';
import { evidenceSentence } from '../../shared/words/evidence-sentence.ts';

type Facts = Pick<Finding, 'confidence' | 'because' | 'seen'>;

const ALL = Object.keys(REASONS) as Reason[];

function facts(confidence: number, because: readonly Reason[] = [], seen: Facts['seen'] = 'plain'): Facts {
  return { confidence, because, seen };
}

/** What stands between the raising or lowering words when one reason speaks alone. */
const ALONE: readonly (readonly [Reason, ja: string, en: string])[] = [
  ['shape', '書き方がこの種類に特有であるため確度が上がり', 'higher because it is written the way only this kind is'],
  ['check-digit', '検査数字が正しく合っているため確度が上がり', 'higher because its check digit is right'],
  ['label', '前後に種類を示す言葉があるため確度が上がり', 'higher because words beside it name the kind'],
  ['column', '表の見出しが種類を示しているため', 'the heading of its table column names the kind'],
  ['known-prefix', 'この種類に決まった書き出しであるため', 'it begins the way this kind always does'],
  ['random-looking', '無作為に作られた文字列に見えるため', 'it looks randomly generated'],
  ['key-material', '鍵そのものの書式であるため', 'it has the format of a key itself'],
  ['honorific', '敬称が付いているため', 'an honorific follows it'],
  ['job-title', '役職名が付いているため', 'a job title stands with it'],
  ['full-name', '姓と名がそろっているため', 'surname and given name are both there'],
  ['dictionary', '名前の辞書にあるため', 'it is in the dictionary of names'],
  ['second-reading', '書き方と文の形が名前と一致するため', 'it is spelled and used like a name'],
  ['company-form', '株式会社などの組織を示す言葉があるため', 'a word such as Ltd. marks a company'],
  ['signature', '署名の中にあるため', 'it stands in a signature'],
  ['neighbour', '同じ種類のものと並んでいるため', 'it stands in a row of the same kind'],
  ['address-parts', '地名と番地がそろっているため', 'place and number are both there'],
  ['code-lines', 'プログラムの行が続いているため', 'several lines of program follow each other'],
  ['company-code-sign', '自社のコードらしい記載があるため', 'there are signs of company-owned code'],
  ['company-import', '社内だけの部品を読み込んでいるため', 'it imports parts that only the company has'],
  ['company-host', '社内のサーバーやWikiの名前があるため', 'it names servers or wikis inside the company'],
  ['company-notice', '会社の著作権や社外秘の表示があるため', 'it carries a copyright or secrecy notice of a company'],
  ['company-note', '担当者の名前やチケット番号があるため', 'it names people in charge or ticket numbers'],
  ['fingerprints', '会社の資料やコードと同じ並びがあるため', 'it runs the same way as something your company keeps'],
  ['company-list', '会社の名簿や用語の登録と一致するため', 'it is in a list your company keeps'],
  ['marker-line', '見出しや単独の行に書かれているため', 'it is a heading or stands on a line of its own'],
  ['marker-brackets', '括弧や囲みで表示されているため', 'brackets or a frame set it off'],
  ['orders-to-ai', 'AIに命令する文になっているため', 'it is phrased as an order to an AI'],
  ['hidden', '見えない形で書かれているため確度が上がり', 'it is written so that people do not see it'],
  ['no-label', '種類を示す言葉が近くにないため確度が下がり', 'lower because no word nearby names the kind'],
  ['no-check-digit', '確かめられる検査数字がないため確度が下がり', 'lower because there is no check digit to verify'],
  ['other-label', '別の種類を示す言葉があるため確度が下がり', 'lower because words beside it name another kind'],
  ['sample-value', '見本によく使われる値であるため確度が下がり', 'lower because the value is common in samples'],
  ['open-licence', '誰でも使えるライセンスで公開されているため', 'it is published under a licence that anyone may use'],
  ['boilerplate', 'メールの末尾などの決まり文句であるため', 'it is stock wording, as at the foot of a mail'],
  ['mention-only', '言葉として触れているだけに見えるため確度が下がり', 'lower because it seems to be mentioned only'],
  ['ambiguous', '別の意味にも読めるため確度が下がり', 'lower because it can be read in another way'],
  ['common-word', '普通の言葉としても使われるため確度が下がり', 'lower because it is also an ordinary word'],
];

/** Whole sentences for several reasons, one sign, both signs, none, and every form in which a value may stand. */
const TOGETHER: readonly (readonly [Facts, ja: string, en: string])[] = [
  [
    facts(0.99, ['label', 'check-digit']),
    '前後に種類を示す言葉があり、検査数字が正しく合っているため確度が上がり、「確実」（99%）と判断しました。',
    'It is rated certain (99%): higher because words beside it name the kind and its check digit is right.',
  ],
  [
    facts(0.62, ['check-digit', 'no-label']),
    '検査数字が正しく合っているため確度が上がり、種類を示す言葉が近くにないため下がって、「おそらく」（62%）と判断しました。',
    'It is rated likely (62%): higher because its check digit is right, but lower because no word nearby names the kind.',
  ],
  [
    facts(0.3, ['sample-value', 'ambiguous', 'no-label']),
    '見本によく使われる値で、別の意味にも読め、種類を示す言葉が近くにないため確度が下がり、「可能性あり」（30%）と判断しました。',
    'It is rated possible (30%): lower because the value is common in samples, it can be read in another way and no word nearby names the kind.',
  ],
  [facts(0.5), '「おそらく」（50%）と判断しました。', 'It is rated likely (50%).'],
  [
    facts(0.9, ['shape', 'shape'], 'folded'),
    '書き方がこの種類に特有であるため確度が上がり、「確実」（90%、全角・異体文字などの形）と判断しました。',
    'It is rated certain (90%, in full-width or look-alike letters): higher because it is written the way only this kind is.',
  ],
  [
    facts(0.8, [], 'decoded'),
    '「確実」（80%、符号化された形）と判断しました。',
    'It is rated certain (80%, in encoded form).',
  ],
  [
    facts(0.4, [], 'joined'),
    '「可能性あり」（40%、改行をまたぐ形）と判断しました。',
    'It is rated possible (40%, broken over lines).',
  ],
];

describe('the sentence about what a finding rests on', () => {
  it.each(ALONE)('says %s in both languages', (reason, ja, en) => {
    expect(evidenceSentence(facts(0.7, [reason]), 'ja')).toContain(ja);
    expect(evidenceSentence(facts(0.7, [reason]), 'en')).toContain(en);
  });

  it('is written out above for every reason', () => {
    expect(ALONE.map(([reason]) => reason).toSorted()).toEqual(ALL.toSorted());
  });

  it.each(TOGETHER)('puts reasons together: %j', (finding, ja, en) => {
    expect(evidenceSentence(finding, 'ja')).toBe(ja);
    expect(evidenceSentence(finding, 'en')).toBe(en);
  });

  it('is one sentence for whatever a detector names', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.subarray(ALL), (confidence, because) => {
        const ja = evidenceSentence(facts(confidence, because), 'ja');
        expect(ja.match(/。/gu)).toHaveLength(1);
        expect(ja).not.toMatch(/(?:です|ます|ません)(?!。)/u);
        const en = evidenceSentence(facts(confidence, because), 'en');
        expect(en).toMatch(/^It is rated [a-z]+ \(\d+%\).*\.$/u);
        const signs = new Set(because.map((reason) => REASONS[reason]));
        expect([en.includes('higher because'), en.includes('lower because')]).toEqual([signs.has('+'), signs.has('-')]);
        expect([ja.includes('上がり'), /下が/u.test(ja)]).toEqual([signs.has('+'), signs.has('-')]);
      }),
    );
  });

  it.each(ALL)('knows how to join %s, first and last', (reason) => {
    const other: Reason = REASONS[reason] === '+' ? 'shape' : 'no-label';
    for (const because of [[reason], [reason, other], [other, reason]]) {
      expect(evidenceSentence(facts(0.7, because), 'ja')).toMatch(/ため.*と判断しました。$/u);
    }
  });
});
