import { defineDetector, type Found } from '../../detector.ts';
import { placeOf } from './place.ts';

const EUROPEAN =
  /(?<!\p{L})(?:streng vertraulich|vertraulich|nur für den (?:internen (?:gebrauch|dienstgebrauch)|dienstgebrauch)|nur zur internen verwendung|betriebsgeheimnis|(?:strictement |très )?confidentiel(?:le)?|diffusion restreinte|à usage interne(?: uniquement)?|usage interne uniquement|ne pas diffuser|(?:estrictamente )?confidencial|uso interno(?: exclusivo)?|(?:solo|sólo|apenas) para uso interno|no divulgar|riservato|strettamente riservato|(?:solo|ad) (?:per )?uso interno|strikt vertrouwelijk|vertrouwelijk)(?!\p{L})/giu;
const CHINESE =
  /(?<!\p{Script=Han})(?:机密(?:文件|资料)?|绝密|内部(?:资料|文件|使用|机密)|商业(?:秘密|机密)|公司机密|严禁外传|请勿外传|禁止外传)(?:,\s?(?:注意保密|请勿外传|严禁外传))?(?!\p{Script=Han})|注意保密|對外保密|內部(?:資料|文件|使用)(?!\p{Script=Han})/gu;
const KOREAN = /(?:대외비|극비|사내한|사내 한정|외부 유출 금지|기밀(?:문서|사항|정보)?)(?=$|[\s\])】::.,])/gmu;
const TALKED_BEFORE =
  /["“”„«‘'「『]\s*$|\b(?:bedeutet|signifie|significa|heißt|mot|wort|palabra|parola|term|est|ist|es|è|sehr|muy|très)\s*$/iu;
const TALKED_AFTER = /^\s*(?:["”“»’'」』?]|とは|是什么|什么意思|란|이란|bedeutet|signifie|significa)/iu;

function* labels(text: string, pattern: RegExp): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const { before, after } = placeOf(text, start, end);
    if (TALKED_BEFORE.test(before) || TALKED_AFTER.test(after)) continue;
    const bracketed = /[[({【<]\s*$/u.test(before) && /^\s*[\])}】>]/u.test(after);
    const leads = before === '' && /^(?:绝密|机密|内部(?:资料|文件))$/u.test(match[0]) && /^\s\S/u.test(after);
    const alone =
      leads || (/(?:^|[-–—|:;,.])\s*$/u.test(before) && /^\s*(?:$|[-–—|:;,.!()、。]|请勿|严禁|문서|자료)/u.test(after));
    const shouted = match[0] === match[0].toUpperCase() && /\p{Lu}/u.test(match[0]) && before.trim() === '';
    if (bracketed || alone || shouted)
      yield {
        start,
        end,
        confidence: bracketed ? 0.9 : 0.85,
        because: [bracketed ? 'marker-brackets' : 'marker-line'],
      };
  }
}

/** Labels in German, French, Spanish, Italian, Dutch, Chinese and Korean, as partners abroad print them. */
export default defineDetector({
  id: 'marker/other-languages',
  category: 'confidential-marker',
  title: { ja: 'そのほかの言語の機密表示', en: 'Confidentiality label in another language' },
  severity: 'high',
  needs: [
    'vertrau',
    'intern',
    'dienstgebrauch',
    'betriebsgeheim',
    'confident',
    'confidenc',
    'restreinte',
    'diffuser',
    'uso ',
    'divulgar',
    'riservato',
    'vertrouw',
    '密',
    '外传',
    '内部',
    '內部',
    '비',
    '사내',
    '유출',
    '기밀',
  ],
  *find(text): Generator<Found> {
    for (const pattern of [EUROPEAN, CHINESE, KOREAN]) yield* labels(text, pattern);
  },

  why: {
    ja: '海外の取引先が外に出さないと定めた文書です。',
    en: 'A partner abroad has marked the document as not for outsiders.',
  },
  instead: {
    ja: '先方との取り決めを確かめ、文書そのものは貼り付けないでください。',
    en: 'Check what was agreed with the partner and keep the document itself out.',
  },

  examples: {
    hits: [
      '«Streng vertraulich»\nAngebot für das dritte Quartal',
      '«Nur für den internen Gebrauch». Bitte fasse die Zahlen zusammen.',
      '[«Confidentiel»] Compte rendu du comité',
      '«RISERVATO» - «solo per uso interno»\nVerbale',
      '«内部资料,注意保密»\n供应商报价',
      '«대외비»\n신제품 계획',
    ],
    misses: [
      'Was bedeutet "streng vertraulich" auf Englisch?',
      '¿Qué significa "confidencial" en un contrato?',
      'Le livre est confidentiel dans les librairies.',
      'Il tavolo è riservato per le otto di sera.',
      '内部资料管理办法怎么写?',
      '대외비란 무엇인가요?',
    ],
  },
});
