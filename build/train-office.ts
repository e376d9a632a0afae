import { FOREIGN_NAMES } from '../shared/detect/names/ja-foreign-names.ts';
import { dictionaryWords } from './name-dictionary.ts';
import { numbers } from './train-crf.ts';
import type { Example } from './train-examples.ts';
import { COMPANY_ENDS, LETTERS, NOUNS, THINGS } from './train-office-words.ts';

/** Frames with people, companies and places. `F` full name, `S` surname, `K` foreign name, `C` company, `P` place. */
const NAMED =
  `{F}が作成した{N}を確認してください。|{S}、{S}、{S}の三名で{N}を見直しました。|{N}は{S}が{P}で受け取ります。|{S}は来週{P}へ出張します。|今回の{N}は{F}に依頼しました。
{C}と{C}の{N}を比較しました。|{C}から{N}が届きました。|{P}の{N}を{C}に委託しています。|{S}によると、{C}の{N}は来月です。|{F}({P}支店)が{N}を担当します。|{K}が{P}から参加します。|{K}の{N}を{S}に転送しました。
先月、{C}の{F}と{N}について話しました。|{F}の{N}が{T}に登録されていません。|{P}と{P}の{N}を集計しました。|{C}、{C}、{C}の三社から{N}を取りました。|{S}の{T}を更新しました。|{K}と{K}が{T}を確認しました。|{C}は{P}に{N}を持つ。|{F}は{C}を退職した。
{T}について{S}に聞いたところ、{C}の{T}を使っているとのこと。|{S}と{S}は{N}の件で{C}を訪問した。|{N}を{F}、{F}、{F}に配った。|{P}の{C}では{N}が遅れている。|この{T}は{C}の{F}が作ったものです。`
    .split(/[|\n]/u)
    .map((frame) => frame.trim());

/** Frames without a name: manuals, code in words, science, notices. `N` noun, `T` katakana word, `L` Latin word. */
const PLAIN =
  `{T}は{T}を{N}として扱います。|{L}の{T}は{N}を返します。|{T}と{T}の違いを説明してください。|この{N}では、{T}が{N}を{N}しています。|{L}では{T}が{N}になります。|{T}を使うと、{N}の{N}が簡単になります。|もし{T}が{N}なら、{T}に渡します。
{N}の{T}化を進めるため、{L}を導入します。|{T}には{N}が必要です。|{L}、{L}、{L}に対応しています。|{T}、{T}、{T}の順に{N}を行います。|{T}が{L}を受け取り、{T}に送る。|{L}と{L}の{T}を比べると、{N}に差があります。|新しい{T}を作成し、{N}を{T}に保存してください。
「{T}」は{N}の一種である。|{T}は{N}に含まれる{N}で、{N}の際に生じる。|{T}({L})は{N}を調べる方法です。|{N}、{N}、{T}の確認をお願いします。|{T}や{T}といった{N}を用意する。|{L}の{N}を{T}で自動化しました。|{T}・{T}の設定を変更しました。|{N}・{N}・{T}を点検した。
{L}の{T}を呼ぶと{T}が返ります。|それでも{T}はまだ{N}の中にあります。|さて、{L}の{T}を見てみましょう。|{N}:{T}|・{T}の{N}|1. {T}を開き、{N}を選ぶ|{T}とは、{N}のことです。|ただし{T}ごとに{N}が異なります。|{L}が{N}を{T}に伝える。|{T}された{N}は{T}できません。
今月の{N}は{N}です。|{N}の{N}を{N}までに提出してください。|{N}が終わったら{N}に連絡してください。|{N}が{N}を承認します。|{N}、{N}、{N}を添付します。|{N}の件、{N}で共有します。|{L}{N}の{N}をお知らせします。|第{D}章の{N}|{D}年度の{N}と{N}|{N}は{D}月に行う。`
    .split(/[|\n]/u)
    .map((frame) => frame.trim());

const CATEGORIES: Readonly<Record<string, string>> = {
  F: 'person',
  S: 'person',
  K: 'person',
  C: 'organization',
  P: 'place',
};
const [NAMED_TIMES, PLAIN_TIMES] = [30, 45];
const COMMON = 9000;

type Fill = (slot: string) => string;

/** Sentences of office and technical writing, put together from the frames: the same ones every time. */
export function officeExamples(): readonly Example[] {
  const fill = filler(numbers(7));
  const times = (frames: readonly string[], count: number) =>
    Array.from({ length: count }, () => frames.map((frame) => exampleOf(frame, fill))).flat();
  return [...times(NAMED, NAMED_TIMES), ...times(PLAIN, PLAIN_TIMES)];
}

function exampleOf(frame: string, fill: Fill): Example {
  const spans: { start: number; end: number; category: string }[] = [];
  let text = '';
  for (const piece of frame.split(/(\{[A-Z]\})/u)) {
    const slot = /^\{([A-Z])\}$/u.exec(piece)?.[1];
    const value = slot === undefined ? piece : fill(slot);
    const category = CATEGORIES[slot ?? ''];
    if (category !== undefined) spans.push({ start: text.length, end: text.length + value.length, category });
    text += value;
  }
  return { text, spans };
}

function filler(next: () => number): Fill {
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const lists = nameLists();
  const foreign = [...FOREIGN_NAMES];
  const slots: Readonly<Record<string, () => string>> = {
    S: () => pick(lists.surnames),
    F: () => pick(lists.surnames) + (next() < 0.3 ? ' ' : '') + pick(lists.given),
    K: () => pick(foreign) + (next() < 0.6 ? `・${pick(foreign)}` : ''),
    C: () => pick(next() < 0.5 ? lists.surnames : lists.places) + pick(COMPANY_ENDS),
    P: () => pick(lists.places),
    N: () => pick(NOUNS),
    T: () => pick(THINGS) + (next() < 0.15 ? pick(THINGS) : ''),
    L: () => pick(LETTERS),
    D: () => String(1 + Math.floor(next() * 30)),
  };
  return (slot) => slots[slot]?.() ?? '';
}

/** The commoner surnames, given names and places of IPADIC in kanji, two characters at least. */
function nameLists(): Readonly<Record<'surnames' | 'given' | 'places', readonly string[]>> {
  const lists = { surnames: new Set<string>(), given: new Set<string>(), places: new Set<string>() };
  for (const { surface, left, cost } of dictionaryWords()) {
    if (cost > COMMON || !/^[\p{Script=Han}々]{2,3}$/u.test(surface)) continue;
    if (left === 1290) lists.surnames.add(surface);
    else if (left === 1291) lists.given.add(surface);
    else if (left === 1293) lists.places.add(surface);
  }
  return { surnames: [...lists.surnames], given: [...lists.given], places: [...lists.places] };
}
