import { digitsOf, fitsDrivingLicence, passesMyNumber } from '../../checks.ts';
import { type Assessment, type Candidate, defineDetector, weigh } from '../../detector.ts';
import { namedOtherwise } from './labels.ts';

/** Twelve digits that another document bears. */
const OTHER_DOCUMENT =
  /免許|法人|口座|電話|会員|社員|カード番号|保険|年金|license|licence|aadhaar|phone|tel|会議|ミーティング|meeting|zoom/iu;

/** People and the papers that individual numbers are asked for on. */
const PERSON =
  /氏名|さん|様|本人|配偶者|妻|夫|長男|長女|次男|次女|扶養|家族|提出|番号|年末調整|源泉|給与|社員|従業員|住所|生年|入社|雇用|税|保険|転記|控え|通知カード/u;
const NAME_BEFORE = /[一-龯々ぁ-んァ-ヴー]{1,5}[ \t][一-龯々ぁ-んァ-ヴー]{1,5}[ \t,:|]{1,3}$/u;

function isAboutSomebody({ before, after }: Candidate): boolean {
  return PERSON.test(before.slice(-30)) || PERSON.test(after.slice(0, 20)) || NAME_BEFORE.test(before);
}

function accept(candidate: Candidate): boolean | Assessment {
  const digits = digitsOf(candidate.value);
  if (!passesMyNumber(digits) || /^(?:(\d)\1+|(?:\d\d00){3})$/u.test(digits)) return false;
  if (candidate.column !== '' || namedOtherwise(candidate) || OTHER_DOCUMENT.test(candidate.before.slice(-24)))
    return false;
  const grouped = digits !== candidate.value;
  const alone = /(?:^|\n)\s*$/u.test(candidate.before) && /^\s*(?:\n|$)/u.test(candidate.after);
  return weigh(
    0.35,
    ['check-digit', 0.2],
    isAboutSomebody(candidate) ? ['neighbour', 0.1] : ['no-label', -0.1],
    (grouped || alone) && ['shape', 0.1],
    fitsDrivingLicence(digits) && ['ambiguous', -0.1],
  );
}

/**
 * Individual numbers (My Number) without a label: twelve digits with the right check digit. One in ten random numbers
 * passes, so it takes people, papers, groups of four or a line of its own around them to make more than a guess, and a
 * number that the text calls an order, a lot or a parcel is none. One that
 * would do as a driving licence just as well is a guess.
 */
export default defineDetector({
  id: 'personal/my-number-unlabelled',
  category: 'government-id',
  title: { ja: '個人番号らしい12桁の数字', en: 'Twelve digits that may be an individual number' },
  severity: 'high',
  needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  pattern:
    /(?<![\dA-Za-z_])(?<![\dA-Za-z][-./,])(?<value>\d{4}(?<gap>[ -]?)\d{4}\k<gap>\d{4})(?![\dA-Za-z_])(?![-./,: ]\d)/dgu,
  accept,
  source: '平成26年総務省令第85号 第5条（検査用数字）',
  why: {
    ja: 'マイナンバーの検査用数字に合う12桁の数字です。マイナンバーなら、法律で決められた手続き以外で他人に渡すことはできません。',
    en: 'The digits fit the check digit of an individual number, which the law forbids passing on outside the procedures it lists.',
  },
  instead: {
    ja: 'マイナンバーなら消してください。違う番号なら、何の番号かを前に書くと警告されません。',
    en: 'Remove it if it is one. If not, name what the number is before it, and it is left alone.',
  },
  examples: {
    hits: [
      '提出された番号は「«2468 1357 9013»」でした',
      '«123456789018»',
      '森さん «9876-5432-1093» 提出済み',
      '番号 «345678901234» を転記しました',
      '確認：«1234 5678 9018»',
      '森 太郎 «123456789018»',
      '本人分«246813579013»、配偶者分は未提出',
    ],
    misses: [
      '「2300-4100-7800」は部品の番号です',
      '注文番号は123456789018です',
      '伝票番号1234-5678-9018の荷物',
      '1234-5678-9010は検査数字が合いません',
      '会議ID: 1234 5678 9018',
      '在庫は123456789018個です',
      '111111111111',
      '運転免許証 第123456789018号',
      '1234567890180',
    ],
  },
});
