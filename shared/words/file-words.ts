import type { Part, Place, Trouble, Unread } from '../files/document.ts';
import type { Language } from '../language.ts';

type Where = Pick<Part, 'name' | 'number'>;

/** Words about files: where in them something stood, and what could not be read. */
interface FileWords {
  /** Where in its file a part stands, such as 「3枚目のスライドのノート」. */
  readonly place: Readonly<Record<Place, (where: Where) => string>>;
  /** The place together with the files around it, outermost first. */
  readonly inside: (within: readonly string[], place: string) => string;
  /** Marks a place that people do not see when they open the file. */
  readonly hidden: (place: string) => string;
  /** Why something could not be read, as a sentence that its name stands before. */
  readonly why: Readonly<Record<Unread['what'], string>>;
  /** One thing that was not checked. */
  readonly unread: (name: string, why: string) => string;
}

const quoted = (name: string | undefined) => (name === undefined ? '' : `「${name}」`);
const counted = (number: number | undefined, unit: string) => (number === undefined ? '' : `${number}${unit}`);
const sheet = ({ name, number }: Where) => (name === undefined ? `${number ?? ''}枚目のシート` : `シート「${name}」`);
/** A part that may belong to a sheet (by name), a slide or a page (by number). */
const of = (what: string) => (where: Where) => {
  const owner = where.name === undefined ? counted(where.number, 'ページ目') : quoted(where.name);
  return owner === '' ? what : `${owner}の${what}`;
};

const ja: FileWords = {
  place: {
    body: ({ name, number }) => [quoted(name), counted(number, 'ページ目')].join('') || '本文',
    header: of('ヘッダー'),
    footer: of('フッター'),
    footnote: of('脚注'),
    comment: of('コメント'),
    inserted: of('変更履歴の挿入'),
    deleted: of('変更履歴の削除'),
    slide: ({ number }) => `${counted(number, '枚目の')}スライド`,
    'speaker-notes': ({ number }) => `${counted(number, '枚目の')}スライドのノート`,
    'hidden-slide': ({ number }) => `${counted(number, '枚目の')}非表示のスライド`,
    sheet,
    'hidden-sheet': (where) => `非表示の${sheet(where)}`,
    'hidden-row': of('非表示の行'),
    'hidden-column': of('非表示の列'),
    'hidden-text': of('見えない文字'),
    formula: of('数式'),
    'defined-name': of('名前の定義'),
    property: ({ name }) => `文書のプロパティ${quoted(name)}`,
    'alt-text': of('代替テキスト'),
    link: of('リンク先'),
    subject: () => '件名',
    'address-line': ({ name }) => `宛先などの欄${quoted(name)}`,
    'markup-comment': () => 'マークアップのコメント',
    'file-name': () => 'ファイル名',
  },
  inside: (within, place) => `${within.map((name) => `「${name}」の中の`).join('')}${place}`,
  hidden: (place) => `${place}（開いただけでは見えません）`,
  why: {
    password: 'パスワードで保護されているため確認できません。パスワードを外してお試しください。',
    broken: '壊れているため確認できません。',
    'unknown-kind': '読み取れない種類のファイルのため確認できません。',
    'not-text': '文字コードがわからないため確認できません。',
    'too-large': '大きすぎるため確認できません。分けてお試しください。',
    'too-many': '含まれるものが多すぎるため確認できません。分けてお試しください。',
    'too-deep': '圧縮や添付が深く重なりすぎているため確認できません。',
    bomb: '展開すると極端に大きくなるため確認できません。',
    'too-slow': '時間内に確認が終わりませんでした。分けてお試しください。',
    'old-office':
      '古い形式のOffice文書のため確認できません。新しい形式（docx、xlsx、pptx）で保存し直してお試しください。',
    picture: '画像のため、中の文字は確認していません。',
    macro: 'マクロのため、中身は確認していません。',
    media: '音声や動画のため、中身は確認していません。',
    embedded: '埋め込まれたもののため、中身は確認していません。',
  },
  unread: (name, why) => (name === '' ? why : `${name}：${why}`),
};

const named = (name: string | undefined) => (name === undefined ? '' : ` "${name}"`);
const ofEn = (what: string) => (where: Where) => {
  const owner =
    where.name === undefined
      ? where.number === undefined
        ? ''
        : ` of page ${where.number}`
      : ` of${named(where.name)}`;
  return what + owner;
};
const sheetEn = ({ name, number }: Where) => (name === undefined ? `sheet ${number ?? ''}`.trim() : `sheet "${name}"`);
const slideEn = (what: string, number: number | undefined) => (number === undefined ? what : `${what} ${number}`);

const en: FileWords = {
  place: {
    body: ({ name, number }) =>
      [name === undefined ? '' : `"${name}"`, number === undefined ? '' : `page ${number}`]
        .filter(Boolean)
        .join(', ') || 'body',
    header: ofEn('header'),
    footer: ofEn('footer'),
    footnote: ofEn('footnote'),
    comment: ofEn('comment'),
    inserted: ofEn('tracked insertion'),
    deleted: ofEn('tracked deletion'),
    slide: ({ number }) => slideEn('slide', number),
    'speaker-notes': ({ number }) => `notes of ${slideEn('slide', number)}`,
    'hidden-slide': ({ number }) => slideEn('hidden slide', number),
    sheet: sheetEn,
    'hidden-sheet': (where) => `hidden ${sheetEn(where)}`,
    'hidden-row': ofEn('hidden row'),
    'hidden-column': ofEn('hidden column'),
    'hidden-text': ofEn('invisible text'),
    formula: ofEn('formula'),
    'defined-name': ofEn('defined name'),
    property: ({ name }) => `document property${named(name)}`,
    'alt-text': ofEn('alternative text'),
    link: ofEn('link target'),
    subject: () => 'subject',
    'address-line': ({ name }) => `address line${named(name)}`,
    'markup-comment': () => 'comment in the markup',
    'file-name': () => 'file name',
  },
  inside: (within, place) =>
    [...within.toReversed().map((name) => `"${name}"`)].reduce((at, name) => `${at} in ${name}`, place),
  hidden: (place) => `${place} (not visible when the file is opened)`,
  why: {
    password: 'protected by a password, so it cannot be checked. Please remove the password and try again.',
    broken: 'damaged, so it cannot be checked.',
    'unknown-kind': 'a kind of file that cannot be read, so it cannot be checked.',
    'not-text': 'unknown encoding, so it cannot be checked.',
    'too-large': 'too large to be checked. Please try it in parts.',
    'too-many': 'holds too many things to be checked. Please try it in parts.',
    'too-deep': 'archives or attachments lie too deep inside each other to be checked.',
    bomb: 'becomes extremely large when unpacked, so it cannot be checked.',
    'too-slow': 'the check did not finish in time. Please try it in parts.',
    'old-office': 'an old Office format that cannot be checked. Please save it as docx, xlsx or pptx and try again.',
    picture: 'a picture: text in it was not checked.',
    macro: 'macros: not checked.',
    media: 'sound or video: not checked.',
    embedded: 'an embedded object: not checked.',
  },
  unread: (name, why) => (name === '' ? why : `${name}: ${why}`),
};

export const fileWords: Readonly<Record<Language, FileWords>> = { ja, en };

/** Where a part stands, with the files around it, and whether it is hidden. */
export function placeOf({ place, within, hidden, ...where }: Omit<Part, 'text'>, language: Language): string {
  const words = fileWords[language];
  const full = words.inside(within, words.place[place](where));
  // These places say themselves that nobody sees them.
  return hidden && !place.startsWith('hidden-') ? words.hidden(full) : full;
}

/** One sentence about something that was not checked; a file of its own is named by `file`. */
export function unreadSentence({ what, within, name }: Unread, language: Language, file = ''): string {
  const words = fileWords[language];
  return words.unread(name === '' && within.length === 0 ? file : words.inside(within, name), words.why[what]);
}

/** Why a whole file could not be read, with its name. */
export function troubleSentence(trouble: Trouble, file: string, language: Language): string {
  return unreadSentence({ what: trouble, within: [], name: '' }, language, file);
}
