import type { Language } from '../../../../shared/language.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import type { ValueSentence } from '../../../../shared/policy/value-sentences.ts';
import { policyValuesWords } from '../../../../shared/words/policy-values-words.ts';
import { policyWords } from '../../../../shared/words/policy-words.ts';
import { valueWords } from '../../../../shared/words/value-words.ts';

/** The values in which every word of the filter occurs, in what they say or in where they come from. */
export function filterValues(
  values: readonly ValueSentence[],
  filter: string,
  language: Language,
): readonly ValueSentence[] {
  const wanted = filter.toLowerCase().split(/\s+/u);
  return values.filter((value) => {
    const said = lineOf(value, language).toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

/** Values as plain text, for a ticket: the policy they belong to, then one a line. */
export function valuesText(values: readonly ValueSentence[], policy: Policy | undefined, language: Language): string {
  const words = policyWords[language];
  const head = policy === undefined ? [] : [`${words.id}: ${policy.id} (${words.versionOf(policy.version)})`];
  return [
    policyValuesWords[language].textTitle,
    ...head,
    '',
    ...values.map((value) => `- ${lineOf(value, language)}`),
    '',
  ].join('\n');
}

function lineOf({ path, name, says, source, locked, reason }: ValueSentence, language: Language): string {
  const words = policyValuesWords[language];
  const from = `${valueWords[language].source[source.kind]}${source.kind === 'starter' ? '' : ` ${source.place}`}`;
  const signed = source.signer === undefined ? [] : [words.signed(source.signer.name, source.signer.at)];
  const why = reason === undefined ? [] : [words.reason(reason[language])];
  return [`${name} (${path}): ${says}`, from, ...signed, locked ? words.locked : words.free, ...why].join(' / ');
}
