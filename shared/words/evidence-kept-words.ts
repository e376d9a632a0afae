import type { KEPT_FIGURES } from '../evidence/kept-figures.ts';
import type { TRAINING_FIGURES } from '../evidence/training-figures.ts';
import type { Language } from '../language.ts';
import type { FigureWords } from './evidence-figure-words.ts';

type KeptFigureId = keyof typeof KEPT_FIGURES | keyof typeof TRAINING_FIGURES;

const ja: Readonly<Record<KeptFigureId, FigureWords>> = {
  'policy-versions': { name: '適用されたポリシーの版', said: (n) => `この期間に使われたポリシーの版の数は${n}です。` },
  'policy-signed': {
    name: '署名者が分かるポリシーの版',
    said: (n, of) => `使われた版${of}のうち、署名者がこのパソコンで分かるものは${n}です。`,
  },
  incidents: { name: 'もしもの手引きで始めた対応', said: (n) => `もしもの手引きで、対応が${n}件始められました。` },
  'incidents-closed': { name: '終えた対応', said: (n, of) => `始めた対応${of}件のうち${n}件を終えました。` },
  'incident-steps': { name: '済ませた手順', said: (n) => `手引きの手順が、合わせて${n}回済まされました。` },
  'incident-links': {
    name: '共有リンクを確かめた対応',
    said: (n, of) => `始めた対応${of}件のうち${n}件で、共有リンクを閉じる手順を済ませました。`,
  },
  'incident-told': {
    name: '担当者に知らせた対応',
    said: (n, of) => `始めた対応${of}件のうち${n}件で、担当者に知らせる手順を済ませました。`,
  },
  wrong: { name: '誤りと知らせた検出', said: (n) => `検出の誤りが${n}件知らされました。` },
  'record-lines': { name: '検証した記録の行', said: (n) => `記録の${n}行を検証しました。` },
  'record-faults': {
    name: '書き込んだときと違う箇所',
    said: (n, of) => `検証した${of}行に、書き込んだときと違う箇所が${n}件ありました。`,
  },
  'training-done': { name: '終えた学習', said: (n, of) => `求めた学習のべ${of}件のうち${n}件が終わっています。` },
  'training-overdue': {
    name: '期限を過ぎた学習',
    said: (n, of) => `求めた学習のべ${of}件のうち${n}件が期限を過ぎています。`,
  },
  'training-passed': { name: '合格した受講', said: (n, of) => `期間中の受講${of}回のうち${n}回が合格でした。` },
};

const en: typeof ja = {
  'policy-versions': {
    name: 'Versions of the policy in force',
    said: (n) => `Versions of the policy that checks were made under: ${n}.`,
  },
  'policy-signed': {
    name: 'Versions with a known signer',
    said: (n, of) => `For ${n} of ${of} versions this computer knows who signed.`,
  },
  incidents: { name: 'Incidents begun in the guide', said: (n) => `Incidents begun in the guide: ${n}.` },
  'incidents-closed': { name: 'Incidents that were closed', said: (n, of) => `${n} of ${of} incidents were closed.` },
  'incident-steps': {
    name: 'Steps of the guide that were done',
    said: (n) => `Steps of the guide that were done: ${n}.`,
  },
  'incident-links': {
    name: 'Incidents with the step on share links done',
    said: (n, of) => `In ${n} of ${of} incidents the step on share links was done.`,
  },
  'incident-told': {
    name: 'Incidents with the right person told',
    said: (n, of) => `In ${n} of ${of} incidents the step of telling the right person was done.`,
  },
  wrong: { name: 'Findings marked as wrong', said: (n) => `Findings marked as wrong: ${n}.` },
  'record-lines': {
    name: 'Lines of the record that were verified',
    said: (n) => `Lines of the record that were verified: ${n}.`,
  },
  'record-faults': {
    name: 'Places that are not as written',
    said: (n, of) => `Places that are not as written, in ${of} lines: ${n}.`,
  },
  'training-done': { name: 'Lessons done', said: (n, of) => `${n} of ${of} lessons asked of people are done.` },
  'training-overdue': {
    name: 'Lessons overdue',
    said: (n, of) => `${n} of ${of} lessons asked of people are overdue.`,
  },
  'training-passed': {
    name: 'Attempts passed',
    said: (n, of) => `${n} of ${of} attempts finished in the period were passed.`,
  },
};

/** Figures about policies, incidents, marks, the record and training. */
export const evidenceKeptWords: Readonly<Record<Language, typeof ja>> = { ja, en };
