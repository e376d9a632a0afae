import type { CATEGORY_FIGURES } from '../evidence/category-figures.ts';
import type { CHECK_FIGURES } from '../evidence/check-figures.ts';
import type { FigureId } from '../evidence/figures.ts';
import type { Language } from '../language.ts';
import { evidenceKeptWords } from './evidence-kept-words.ts';

/** What a figure counts, and the sentence that says what was done. The sentence is only said where there is data. */
export interface FigureWords {
  readonly name: string;
  readonly said: (count: string, of: string) => string;
}

type CheckFigureId = keyof typeof CHECK_FIGURES | keyof typeof CATEGORY_FIGURES;

const ja: Readonly<Record<CheckFigureId, FigureWords>> = {
  'looked-at': { name: '送る前に調べた文章', said: (n) => `送る前の文章を${n}件調べました。` },
  kept: { name: '1件ずつ記録に残したチェック', said: (n, of) => `${of}件のうち${n}件を、1件ずつ記録に残しました。` },
  warned: { name: '注意を示したチェック', said: (n, of) => `${of}件のうち${n}件で、注意を示しました。` },
  masked: { name: '伏せて送るとしたチェック', said: (n, of) => `${of}件のうち${n}件を、伏せて送ると判定しました。` },
  held: { name: '送れないとしたチェック', said: (n, of) => `${of}件のうち${n}件を、送れないと判定しました。` },
  'masked-taken': {
    name: '値を伏せた文章が使われたチェック',
    said: (n, of) => `${of}件のうち${n}件で、値を伏せた文章が使われました。`,
  },
  released: {
    name: '止めたあとにそのまま使われたチェック',
    said: (n, of) => `止めた${of}件のうち${n}件は、本人の判断でそのまま使われました。`,
  },
  'released-reason': {
    name: '理由を選んでそのまま使われたチェック',
    said: (n) => `${n}件で、そのまま使う理由が選ばれました。`,
  },
  'unchecked-stopped': {
    name: '調べられなかったために止めたチェック',
    said: (n, of) => `調べられなかった${of}件のうち${n}件を止めました。`,
  },
  'public-stopped': {
    name: '一般公開のサービスの手前で止めたチェック',
    said: (n, of) => `一般公開のサービス宛ての${of}件のうち${n}件を止めました。`,
  },
  'forbidden-stopped': {
    name: '利用禁止のサービスの手前で止めたチェック',
    said: (n, of) => `利用禁止のサービス宛ての${of}件のうち${n}件を止めました。`,
  },
  approved: {
    name: '会社が認めたサービス宛てのチェック',
    said: (n, of) => `${of}件のうち${n}件は、会社が認めたサービス宛てでした。`,
  },
  'lessons-offered': {
    name: 'レッスンを案内したチェック',
    said: (n, of) => `${of}件のうち${n}件で、判定の横にレッスンを案内しました。`,
  },
  corrections: {
    name: '本人が訂正を求めた記録',
    said: (n) => `記録${n}件に、本人から訂正の求めがありました。`,
  },
  'personal-stopped': {
    name: '止めた文章の中の個人情報',
    said: (n, of) => `見つかった個人情報${of}か所のうち${n}か所が、止めた文章の中にありました。`,
  },
  'secrets-stopped': {
    name: '止めた文章の中の鍵・パスワード',
    said: (n, of) => `見つかった鍵・パスワード${of}か所のうち${n}か所が、止めた文章の中にありました。`,
  },
  'code-stopped': {
    name: '止めた文章の中のソースコード',
    said: (n, of) => `見つかったソースコード${of}か所のうち${n}か所が、止めた文章の中にありました。`,
  },
  'confidential-stopped': {
    name: '止めた文章の中の機密の表示と登録語',
    said: (n, of) => `見つかった機密の表示と登録語${of}か所のうち${n}か所が、止めた文章の中にありました。`,
  },
  'hidden-orders': {
    name: '止めた文章の中のAIへの命令',
    said: (n, of) => `見つかったAIへの命令${of}か所のうち${n}か所が、止めた文章の中にありました。`,
  },
};

const en: typeof ja = {
  'looked-at': {
    name: 'Texts looked at before they were sent',
    said: (n) => `Texts looked at before they were sent: ${n}.`,
  },
  kept: { name: 'Checks kept one by one', said: (n, of) => `${n} of ${of} checks were kept one by one.` },
  warned: { name: 'Checks with a caution', said: (n, of) => `${n} of ${of} checks showed a caution.` },
  masked: { name: 'Checks with something to mask', said: (n, of) => `${n} of ${of} checks found something to mask.` },
  held: { name: 'Checks that said no', said: (n, of) => `${n} of ${of} checks said that the text must not be sent.` },
  'masked-taken': {
    name: 'Checks after which the masked text was used',
    said: (n, of) => `After ${n} of ${of} checks the text with masked values was used.`,
  },
  released: {
    name: 'Stopped texts that were used as they were',
    said: (n, of) => `${n} of ${of} stopped texts were used as they were, by the person’s decision.`,
  },
  'released-reason': {
    name: 'Texts used as they were, with a reason',
    said: (n) => `Times a reason was chosen for using a text as it was: ${n}.`,
  },
  'unchecked-stopped': {
    name: 'Texts stopped because they could not be checked',
    said: (n, of) => `${n} of ${of} texts that could not be checked were stopped.`,
  },
  'public-stopped': {
    name: 'Texts stopped on the way to public services',
    said: (n, of) => `${n} of ${of} texts on the way to public services were stopped.`,
  },
  'forbidden-stopped': {
    name: 'Texts stopped on the way to forbidden services',
    said: (n, of) => `${n} of ${of} texts on the way to forbidden services were stopped.`,
  },
  approved: {
    name: 'Checks for services the company approved',
    said: (n, of) => `${n} of ${of} checks were for services the company approved.`,
  },
  'lessons-offered': {
    name: 'Checks with a lesson beside them',
    said: (n, of) => `Beside ${n} of ${of} checks a lesson was offered.`,
  },
  corrections: {
    name: 'Entries with a request for correction',
    said: (n) => `Entries for which the person asked for a correction: ${n}.`,
  },
  'personal-stopped': {
    name: 'Personal data in stopped texts',
    said: (n, of) => `${n} of ${of} findings of personal data were in texts that were stopped.`,
  },
  'secrets-stopped': {
    name: 'Keys and passwords in stopped texts',
    said: (n, of) => `${n} of ${of} findings of keys and passwords were in texts that were stopped.`,
  },
  'code-stopped': {
    name: 'Source code in stopped texts',
    said: (n, of) => `${n} of ${of} findings of source code were in texts that were stopped.`,
  },
  'confidential-stopped': {
    name: 'Confidential markings and listed words in stopped texts',
    said: (n, of) =>
      `${n} of ${of} findings of confidential markings and listed words were in texts that were stopped.`,
  },
  'hidden-orders': {
    name: 'Orders to the AI in stopped texts',
    said: (n, of) => `${n} of ${of} findings of orders to the AI were in texts that were stopped.`,
  },
};

/** Words of every figure of the evidence report. */
export const evidenceFigureWords: Readonly<Record<Language, Readonly<Record<FigureId, FigureWords>>>> = {
  ja: { ...ja, ...evidenceKeptWords.ja },
  en: { ...en, ...evidenceKeptWords.en },
};
