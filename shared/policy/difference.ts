import type { Language } from '../language.ts';
import { policyDetailWords } from '../words/policy-detail-words.ts';
import { compareValues } from './part-strictness.ts';
import type { Policy } from './policy.ts';
import { byEquality, type Change } from './strictness.ts';
import { valueLines } from './value-lines.ts';
import { valueSentences } from './value-sentences.ts';
import { valuesOf } from './values.ts';

/** One value in which two policies differ, in sentences. */
export interface Difference {
  /** `rules/secrets`, `unchecked`; '' is what is said about the policy itself. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly change: Change;
  readonly sentence: string;
  /** What is said no longer. */
  readonly was: readonly string[];
  /** What is said from now on. */
  readonly becomes: readonly string[];
}

/** How a policy differs from the one before it, value by value: in the order of the new one, then what is taken away. */
export function differences(before: Policy, after: Policy, language: Language): readonly Difference[] {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  const paths = new Set([...has.keys(), ...had.keys()]);
  return [
    ...aboutItself(before, after, language),
    ...[...paths].flatMap((path) => {
      const [was, is] = [had.get(path), has.get(path)];
      const change = compareValues(path, was, is, () => before);
      if (change === 'same') return [];
      const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
      return [{ path, kind, change, ...inWords({ path, kind, change }, before, after, language) } as const];
    }),
  ];
}

type Told = Pick<Difference, 'path' | 'kind' | 'change'>;

function inWords({ path, kind, change }: Told, before: Policy, after: Policy, language: Language) {
  const words = policyDetailWords[language];
  const value = { path, source: { kind: 'file', place: '' }, locked: false, reason: undefined } as const;
  const [named] = valueSentences(kind === 'removed' ? before : after, [value], language);
  const [was, becomes] = [valueLines(before, path, language), valueLines(after, path, language)];
  const keyLines = keyOf(before, path) === keyOf(after, path) || kind !== 'changed' ? [] : [words.key];
  const told = [words[kind](named?.name ?? path), words.change[change]].filter((part) => part !== '');
  return {
    sentence: told.join(language === 'ja' ? '' : ' '),
    was: was.filter((line) => !becomes.includes(line)),
    becomes: [...becomes.filter((line) => !was.includes(line)), ...keyLines],
  };
}

function keyOf({ lists = [] }: Policy, path: string): string | undefined {
  return lists.find(({ id }) => path === `lists/${id}`)?.key;
}

function aboutItself(before: Policy, after: Policy, language: Language): readonly Difference[] {
  const words = policyDetailWords[language];
  const lines = ({ version, issuer, valid }: Policy) => [
    words.version(version),
    words.issuer(issuer),
    ...(valid?.from === undefined ? [] : [words.from(valid.from)]),
    ...(valid?.until === undefined ? [] : [words.until(valid.until)]),
  ];
  const [was, becomes] = [lines(before), lines(after)];
  if (byEquality(was, becomes) === 'same') return [];
  return [
    {
      path: '',
      kind: 'changed',
      change: 'other',
      sentence: words.changed(words.policy),
      was: was.filter((line) => !becomes.includes(line)),
      becomes: becomes.filter((line) => !was.includes(line)),
    },
  ];
}
