import type { Language } from '../language.ts';
import { findingWords } from '../words/finding-words.ts';
import { valueWords } from '../words/value-words.ts';
import type { Exports, WrongLimits } from './arrangements.ts';
import type { EffectiveValue } from './merge.ts';
import type { Policy, Site } from './policy.ts';
import { policySentences, uncheckedSentence } from './policy-sentences.ts';
import type { Term } from './term.ts';
import { split } from './values.ts';

/** One value of the policy in force, in words. */
export interface ValueSentence extends EffectiveValue {
  /** What the value is called. */
  readonly name: string;
  /** What it says. */
  readonly says: string;
}

/** Every value of the policy in force in words, in its order. Lists of hashes are counted; their values are not known. */
export function valueSentences(
  policy: Policy,
  values: readonly EffectiveValue[],
  language: Language,
): readonly ValueSentence[] {
  return values.map((value) => ({ ...value, ...valueInWords(policy, value.path, language) }));
}

type InWords = Pick<ValueSentence, 'name' | 'says'>;

function valueInWords(policy: Policy, path: string, language: Language): InWords {
  const words = valueWords[language];
  const [part, id] = split(path);
  const name = words.part[part] ?? part;
  if (id === '') return { name, says: single(policy, part, language) };
  if (part === 'settings') return { name: words.setting[id] ?? id, says: setting(policy, id, language) };
  return named(policy, part, id, language) ?? { name: `${name} ${id}`, says: words.none };
}

function named(policy: Policy, part: string, id: string, language: Language): InWords | undefined {
  const words = valueWords[language];
  const title = words.part[part] ?? part;
  if (part === 'rules') {
    const rule = policySentences(policy, language).find((known) => known.id === id);
    return rule && { name: `${title} ${id}`, says: rule.sentence };
  }
  if (part === 'sites') {
    const site = policy.sites.find((known) => known.id === id);
    return site && { name: site.name, says: siteInWords(site, policy, language) };
  }
  if (part === 'groups') {
    const group = policy.groups?.find((known) => known.id === id);
    return group && { name: `${title} ${group.name[language]}`, says: words.members(group.members?.length ?? 0) };
  }
  if (part === 'lists') {
    const list = policy.lists?.find((known) => known.id === id);
    return list && { name: `${title} ${id}`, says: words.hashed(list.mask?.length ?? 0, list.pass?.length ?? 0) };
  }
  const term = policy.terms?.find((known) => known.id === id);
  return term && { name: `${title} ${id}`, says: termInWords(term, language) };
}

function siteInWords({ tier, addresses, alternative }: Site, policy: Policy, language: Language): string {
  const words = valueWords[language];
  const other = policy.sites.find(({ id }) => id === alternative)?.name ?? alternative;
  const instead = other === undefined ? [] : [words.insteadOf(other)];
  return words.list([findingWords[language].tier[tier], ...addresses, ...instead]);
}

function termInWords({ words: terms, pattern }: Term, language: Language): string {
  const words = valueWords[language];
  const said = terms === undefined ? [] : [words.termWords(terms.length)];
  return words.list(pattern === undefined ? said : [...said, words.pattern(pattern)]);
}

function setting({ settings = {}, sites }: Policy, id: string, language: Language): string {
  const words = valueWords[language];
  const value = new Map<string, unknown>(Object.entries(settings)).get(id);
  if (typeof value === 'boolean') return value ? words.on : words.off;
  const site = id === 'site' ? sites.find((known) => known.id === value)?.name : undefined;
  return site ?? (typeof value === 'string' && value !== '' ? value : words.none);
}

/** Where the record goes, what goes along, and that a receiver is known by the company's own authority. */
function exportSentences({ syslog, otlp, tls, person, computer }: Exports = {}, language: Language): readonly string[] {
  const words = valueWords[language];
  return [
    syslog === undefined ? '' : `syslog ${syslog.protocol} ${syslog.host}:${syslog.port}`,
    otlp === undefined ? '' : `OTLP ${otlp.endpoint}`,
    otlp?.headersFile === undefined ? '' : words.headersFile(otlp.headersFile),
    otlp?.proxy === undefined ? '' : words.proxy(otlp.proxy),
    tls?.authority === undefined ? '' : words.authority(tls.authority),
    tls?.client === undefined ? '' : words.client(tls.client.certificate),
    person === true ? words.person : '',
    computer === true ? words.computer : '',
  ].filter((sentence) => sentence !== '');
}

function single(policy: Policy, part: string, language: Language): string {
  const words = valueWords[language];
  const { retention, moments, results, wrong, exports, local = [] } = policy;
  if (part === 'unchecked') return uncheckedSentence(policy, language);
  if (part === 'retention' && retention !== undefined) return words.days(retention.days);
  if (part === 'moments' && moments !== undefined) return words.moments(moments.perDay, moments.perWeek);
  const said: string[] = [];
  if (part === 'wrong' && wrong !== undefined) said.push(...wrongInWords(wrong, language));
  if (part === 'results') {
    if (results?.folder !== undefined) said.push(words.folder(results.folder));
    if (results?.smallestGroup !== undefined) said.push(words.smallest(results.smallestGroup));
  }
  if (part === 'exports') said.push(...exportSentences(exports, language));
  if (part === 'local') said.push(...local.map((name) => words.setting[name] ?? name));
  return said.length === 0 ? words.none : words.list(said);
}

function wrongInWords({ upTo, categories }: WrongLimits, language: Language): readonly string[] {
  const words = valueWords[language];
  if (upTo === 'none' || categories === undefined) return [words.wrong[upTo]];
  const named = categories.map((category) => findingWords[language].category[category]);
  return [words.wrong[upTo], words.wrongOf(named)];
}
