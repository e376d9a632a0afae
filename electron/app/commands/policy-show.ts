import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { Language } from '../../../shared/language.ts';
import { stateSentences, troubleSentence } from '../../../shared/policy/state-sentences.ts';
import { valueSentences } from '../../../shared/policy/value-sentences.ts';
import { policyShowWords } from '../../../shared/words/policy-show-words.ts';
import { valueWords } from '../../../shared/words/value-words.ts';
import { localTime } from '../local-time.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal } from './terminal.ts';

/**
 * `sekisho policy show [--json]`: the policy in force with every value, where it comes from, whether it is locked, and
 * why. Exit 2 where the company's policy cannot be read and every text is held.
 */
export async function policyShow({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const standing = await (await terminal.policy()).read();
  if (values.json !== undefined) {
    const said = standing.ok ? standing.reply : { held: standing.held.trouble, troubles: standing.troubles };
    await terminal.write(`${JSON.stringify(said, undefined, 2)}\n`);
  } else if (standing.ok) await terminal.write(`${pageOf(standing.reply, language).join('\n')}\n`);
  else terminal.say(`sekisho: ${troubleSentence(standing.held.trouble, language)}${policyShowWords[language].held}`);
  return standing.ok ? EXIT.maySend : EXIT.notChecked;
}

function pageOf(reply: PolicyReply, language: Language): readonly string[] {
  const words = policyShowWords[language];
  const { policy, source, groups, values, state } = reply;
  const { signer } = source;
  return [
    words.policy(policy.id, policy.version, policy.issuer),
    words.from(valueWords[language].source[source.kind], source.place),
    signer === undefined ? words.unsigned : words.signed(signer.name, localTime(signer.at, language), signer.keyId),
    ...(groups.length === 0 ? [] : [words.groups(groups.join(', '))]),
    ...stateSentences(state, language, (instant) => localTime(instant, language)),
    '',
    ...valueSentences(policy, values, language).flatMap(({ path, name, says, locked, reason, source: from }) => [
      `${path}  ${name}`,
      `    ${says}`,
      `    ${words.value(valueWords[language].source[from.kind], from.place, locked)}`,
      ...(reason === undefined ? [] : [`    ${reason[language]}`]),
    ]),
    ...(state.refused.length === 0 ? [] : ['', words.refused]),
    ...state.refused.map(({ path, source: from, reason }) => words.refusal(path, from.place, reason[language])),
  ];
}
