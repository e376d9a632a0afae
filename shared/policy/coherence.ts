import type { Problem } from '../contract/shape.ts';
import type { PolicyDocument } from './document.ts';
import type { Rule } from './rule.ts';

const IDENTIFIED = ['groups', 'sites', 'rules', 'lists', 'terms'] as const;

/**
 * The first place where parts of a document contradict each other, or `undefined`. Two rules or sites of one name would
 * make "which rule said so" ambiguous; an unknown site or group would never match, and nobody would notice. What an
 * extending document does not hold itself may stand in the layers below.
 */
export function incoherence(document: PolicyDocument): Problem | undefined {
  return twin(document) ?? emptyTerm(document) ?? backwards(document) ?? stranger(document);
}

function twin(document: PolicyDocument): Problem | undefined {
  for (const part of IDENTIFIED) {
    const ids = new Set<string>();
    for (const [index, { id }] of (document[part] ?? []).entries()) {
      if (ids.has(id)) return problem(`${part}[${index}].id`, '同じ id が二つあります', 'this id is used twice');
      ids.add(id);
    }
  }
  return undefined;
}

function emptyTerm({ terms = [] }: PolicyDocument): Problem | undefined {
  const index = terms.findIndex(({ words, pattern }) => words === undefined && pattern === undefined);
  return index < 0 ? undefined : problem(`terms[${index}]`, 'words か pattern が必要です', 'needs words or a pattern');
}

function backwards({ valid }: PolicyDocument): Problem | undefined {
  if (valid?.from === undefined || valid.until === undefined || valid.from < valid.until) return undefined;
  return problem('valid.until', 'from より後の日時が必要です', 'expected a time after "from"');
}

function stranger(document: PolicyDocument): Problem | undefined {
  if (document.extends === true) return undefined;
  const sites = new Map(document.sites?.map((site) => [site.id, site.tier]));
  const groups = new Set(document.groups?.map(({ id }) => id));
  for (const [index, rule] of (document.rules ?? []).entries()) {
    const found = strangerIn(rule, sites, groups);
    if (found !== undefined) return { ...found, path: `rules[${index}].when.${found.path}` };
  }
  const lost =
    document.sites?.findIndex(({ alternative: id }) => id !== undefined && sites.get(id) !== 'approved') ?? -1;
  if (lost < 0) return undefined;
  return problem(
    `sites[${lost}].alternative`,
    'tier が approved の送信先の id が必要です',
    'expected the id of an approved site',
  );
}

function strangerIn({ when }: Rule, sites: ReadonlyMap<string, unknown>, groups: ReadonlySet<string>) {
  const site = when.sites?.findIndex((id) => !sites.has(id)) ?? -1;
  if (site >= 0) return problem(`sites[${site}]`, 'sites にない id です', 'this id is not among the sites');
  const group = when.groups?.findIndex((id) => !groups.has(id)) ?? -1;
  if (group >= 0) return problem(`groups[${group}]`, 'groups にない id です', 'this id is not among the groups');
  return undefined;
}

function problem(path: string, ja: string, en: string): Problem {
  return { path, message: { ja, en } };
}
