import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Language } from '../../../../shared/language.ts';
import { holds } from '../../../../shared/policy/decide.ts';
import type { Action, Policy } from '../../../../shared/policy/policy.ts';
import type { GroupCounts } from '../../../../shared/words/check-words.ts';
import type { documentWords } from '../../../../shared/words/document-words.ts';
import { unreadSentence } from '../../../../shared/words/file-words.ts';
import type { Tone } from '../../../parts/surfaces.tsx';
import { countGroups } from '../group.ts';
import type { OpenFile } from './file-store.ts';
import type { Row } from './rows.ts';

export interface FileVerdict {
  readonly kind: 'reading' | 'pass' | 'caution' | 'mask' | 'block' | 'block-site' | 'unchecked' | 'no-policy';
  readonly tone: Tone;
  /** The safe text of what was checked may leave. */
  readonly mayCopy: boolean;
}

/** Fails closed: without a settled check under a known policy nothing may leave. */
export function fileVerdictOf(file: OpenFile, policy: Policy | undefined): FileVerdict {
  if (policy === undefined) return { kind: 'no-policy', tone: 'hold', mayCopy: false };
  if (file.status === 'lost') return { kind: 'unchecked', tone: toneOfUnchecked(policy), mayCopy: false };
  if (file.status === 'reading' || file.check === undefined)
    return { kind: 'reading', tone: 'neutral', mayCopy: false };
  return checkedVerdict(file.check, file.rows, policy);
}

const toneOfUnchecked = ({ unchecked }: Policy): Tone => (holds(unchecked) ? 'hold' : 'caution');

function checkedVerdict({ action, rule, isWhole }: FileCheck, rows: readonly Row[], policy: Policy): FileVerdict {
  const isBlocked = rows.some(({ result }) => result.action === 'block');
  const ruled = policy.rules.find(({ id }) => id === rule);
  if (ruled?.about === 'text' && action === 'block') return { kind: 'block-site', tone: 'hold', mayCopy: false };
  if (isBlocked) return { kind: 'block', tone: 'hold', mayCopy: false };
  const mayCopy = rows.length > 0;
  if (!isWhole) return { kind: 'unchecked', tone: toneOfUnchecked(policy), mayCopy };
  if (action === 'redact') return { kind: 'mask', tone: 'hold', mayCopy };
  if (action === 'warn') return { kind: 'caution', tone: 'caution', mayCopy };
  return { kind: 'pass', tone: 'pass', mayCopy };
}

type Words = (typeof documentWords)['ja']['verdict'];

export interface Sentences {
  readonly title: string;
  readonly text: string;
}

/** The headline about the file and its second line. */
export function fileSentences(
  { kind }: FileVerdict,
  file: OpenFile,
  words: Words,
  policy: Policy | undefined,
  language: Language,
): Sentences {
  const said = policy?.rules.find(({ id }) => id === file.check?.rule)?.message?.[language];
  const hidden = hiddenSentence(file.rows, words);
  switch (kind) {
    case 'no-policy':
      return { title: words.noPolicy, text: '' };
    case 'reading':
      return {
        title: file.share === undefined ? words.reading : words.checking(Math.floor(file.share * 100)),
        text: words.readingText,
      };
    case 'pass':
      return { title: words.pass, text: words.passText(file.rows.length) };
    case 'caution':
      return { title: cautionTitle(file.rows, words), text: `${said ?? words.cautionText} ${hidden}` };
    case 'mask':
      return {
        title: words.mask(countsOf(file.rows, 'redact')),
        text: `${hidden} ${file.canCopy ? words.maskText : words.maskTextOnly}`,
      };
    case 'block':
      return { title: words.block(countsOf(file.rows, 'block')), text: `${hidden} ${said ?? words.blockText}` };
    case 'block-site':
      return { title: words.blockSite, text: said ?? words.blockSiteText };
    case 'unchecked':
      return uncheckedSentences(file, words, policy?.unchecked ?? 'block', language);
  }
}

/** A file of which nothing was read says at once why. */
function uncheckedSentences(file: OpenFile, words: Words, action: Action, language: Language): Sentences {
  if (file.status === 'lost') return { title: words.unreadable[action], text: words.lost };
  const [why] = file.check?.unread ?? [];
  if (isUnreadable(file) && why !== undefined)
    return { title: words.unreadable[action], text: unreadSentence({ ...why, name: '', within: [] }, language, '') };
  return { title: words.unchecked[action], text: `${words.uncheckedText} ${hiddenSentence(file.rows, words)}` };
}

/** Whether there is one reason for everything, and nothing to show besides. */
export function isUnreadable({ rows, check }: OpenFile): boolean {
  return rows.length === 0 && check?.unread.length === 1;
}

/** A rule about any text may warn without a single finding. */
function cautionTitle(rows: readonly Row[], words: Words): string {
  const counts = countsOf(rows, 'warn');
  return counts.length === 0 ? words.cautionSite : words.caution(counts);
}

function countsOf(rows: readonly Row[], action: string): GroupCounts {
  const findings = rows.flatMap(({ result }) => result.findings.filter((finding) => finding.action === action));
  return countGroups(findings);
}

function hiddenSentence(rows: readonly Row[], words: Words): string {
  const count = rows.reduce((sum, { part, items }) => sum + (part.hidden ? items.length : 0), 0);
  return count === 0 ? '' : words.hidden(count);
}
