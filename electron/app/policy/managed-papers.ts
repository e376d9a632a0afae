import type { Parsed } from '../../../shared/contract/shape.ts';
import { documentOfManaged, type ManagedValues, parseManaged } from '../../../shared/policy/parse-managed.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import {
  ABSENT,
  type Content,
  type Paper,
  type PaperRole,
  type Reading,
  type Remote,
  readAs,
} from './document-source.ts';

/** What a management tool gives about this machine or person. */
export interface Managed {
  readonly values: unknown;
  /** By id: what holds for the members of a group. */
  readonly groups: Readonly<Record<string, unknown>>;
}

/** The papers in the values of a management tool, and where else they say that documents are. */
export function managedReading(given: Managed | undefined, place: string): Reading {
  if (given === undefined) return ABSENT;
  const parsed = parseManaged(given.values);
  // One wrong value makes the whole doubtful: which documents it named is not known.
  if (!parsed.ok) return { state: 'rejected', reason: words.badValue(parsed.problem.path, parsed.problem.message) };
  const papers = [...papersOf(parsed.value, place), ...groupPapers(given.groups, place)];
  const remote = remoteOf(parsed.value);
  if (papers.length === 0 && Object.keys(remote).length === 0) return ABSENT;
  return { state: 'found', papers, remote };
}

function papersOf(values: ManagedValues, place: string): readonly Paper[] {
  const plain = documentOfManaged(values, place);
  const texts = [
    ['TrustedKeys', 'keys', values.TrustedKeys],
    ['RecommendedPolicy', 'default', values.RecommendedPolicy],
    ['Policy', 'company', values.Policy],
  ] as const;
  return [
    ...(plain === undefined ? [] : [paperAt('values', place, 'company', plainContent(plain))]),
    ...texts.flatMap(([name, role, text]) =>
      text === undefined ? [] : [paperAt(name, `${place}\\${name}`, role, readAs(text))],
    ),
  ];
}

function plainContent(plain: Parsed<unknown>): Content {
  if (plain.ok) return readAs(JSON.stringify(plain.value));
  return { state: 'rejected', reason: words.badValue(plain.problem.path, plain.problem.message) };
}

function groupPapers(groups: Managed['groups'], place: string): readonly Paper[] {
  return Object.entries(groups).map(([group, values]) => {
    const parsed = parseManaged(values);
    const name = `Groups\\${group}`;
    const content: Content = !parsed.ok
      ? { state: 'rejected', reason: words.badValue(parsed.problem.path, parsed.problem.message) }
      : { state: 'text', text: parsed.value.Policy ?? '' };
    return { ...paperAt(name, `${place}\\${name}`, 'group', content), group };
  });
}

function paperAt(name: string, place: string, role: PaperRole, content: Content): Paper {
  return { name, place, role, content };
}

function remoteOf(values: ManagedValues): Remote {
  const { PolicyFile, PolicyAddress, PolicyAddressPins, PolicyProxy, PolicyAuthority } = values;
  return {
    ...(PolicyFile !== undefined && { file: PolicyFile }),
    ...(PolicyAddress !== undefined && { address: PolicyAddress }),
    ...(PolicyAddressPins !== undefined && { pins: PolicyAddressPins }),
    ...(PolicyProxy !== undefined && { proxy: PolicyProxy }),
    ...(PolicyAuthority !== undefined && { authority: PolicyAuthority }),
  };
}
