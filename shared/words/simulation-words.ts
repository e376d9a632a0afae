import type { Language } from '../language.ts';
import type { Action } from '../policy/policy.ts';

const ja = {
  needsDraft: '下書きのポリシーファイルを指定してください。',
  badDays: (value: string) => `--days には1から365の整数を指定してください（指定：${value}）。`,
  badDate: (value: string) => `--on には 2026-04-01 のような日付を指定してください（指定：${value}）。`,
  head: (draft: string, current: string) => `「${draft}」を試しました（現在のポリシー：${current}）。`,
  tried: (days: number, entries: number) => `直近${days}日の記録：${entries}件`,
  noEntries: (days: number) => `直近${days}日の記録はありません。--samples で見本のファイルを試せます。`,
  changes: (held: number, released: number) => `新たに止まる：${held}件　止まらなくなる：${released}件`,
  unsure: (count: number) => `検出器の区別が記録にないため、厳しい方に数えたもの：${count}件`,
  silent: (checks: number, most: number) =>
    `記録だけで通っていた確認${checks}件のうち、止まる可能性があるもの：最大${most}件`,
  byRule: 'ルールごと（新たに止まる／止まらなくなる／全体）',
  byGroup: 'グループごと（新たに止まる／止まらなくなる／全体）',
  samples: (count: number) => `見本：${count}件`,
  sample: (name: string, from: string, to: string, rule: string) => `${name}：${from} → ${to}（${rule}）`,
  sameSample: (name: string, action: string, rule: string) => `${name}：${action}のまま（${rule}）`,
  action: { allow: 'そのまま', warn: '注意', redact: '伏せる', block: '止める' } satisfies Record<Action, string>,
  noRule: '該当なし',
  noGroup: 'グループなし',
  uncheckedRule: '確認できなかったもの',
  damaged: (count: number) => `読み取れない記録が${count}行ありました。`,
};

const en: typeof ja = {
  needsDraft: 'Please name the draft policy.',
  badDays: (value) => `--days takes a whole number from 1 to 365, not "${value}".`,
  badDate: (value) => `--on takes a date such as 2026-04-01, not "${value}".`,
  head: (draft, current) => `Tried ${draft} against the policy in force (${current}).`,
  tried: (days, entries) => `Record of the last ${days} days: ${entries} ${entries === 1 ? 'check' : 'checks'}`,
  noEntries: (days) => `There is no record of the last ${days} days. Sample files can be tried with --samples.`,
  changes: (held, released) => `newly held: ${held}   no longer held: ${released}`,
  unsure: (count) => `counted with the stricter answer, because the record does not tell the detector: ${count}`,
  silent: (checks, most) => `of ${checks} checks that passed silently, held at most: ${most}`,
  byRule: 'By rule (newly held / no longer held / all)',
  byGroup: 'By group (newly held / no longer held / all)',
  samples: (count) => `Samples: ${count}`,
  sample: (name, from, to, rule) => `${name}: ${from} → ${to} (${rule})`,
  sameSample: (name, action, rule) => `${name}: still ${action} (${rule})`,
  action: { allow: 'allow', warn: 'warn', redact: 'redact', block: 'block' },
  noRule: 'no rule',
  noGroup: 'no group',
  uncheckedRule: 'could not be checked',
  damaged: (count) => `${count} lines of the record could not be read.`,
};

export type SimulationWords = typeof ja;

/** What trying out a policy says, in the terminal. */
export const simulationWords: Readonly<Record<Language, SimulationWords>> = { ja, en };
