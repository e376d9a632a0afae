import type { EvidenceFacts, Period } from './facts.ts';
import type { RecordKind } from './figure.ts';

/**
 * Definitions for jq 1.6 and later that the filters of figures use. They read the record's own lines as well as exported
 * ones, which may be there twice, and saved copies (`{ "entries": [], "passed": [] }`), so one text serves all.
 */
export function recountDefinitions({ from, to }: Period): string {
  return [
    `def within: . >= "${from}" and . <= "${to}";`,
    'def exported: type == "object" and .id != null;',
    'def rows: (map(select(exported)) | unique_by(.id)) + map(select(exported | not));',
    'def lines: [rows[] | (.entry // empty), .entries[]? | select(.at[:10] | within)] | unique_by(.id);',
    'def entries: lines | map(select(.outcome != "restored"));',
    'def passed: [rows[] | (.passed | objects), (.passed | arrays | .[]) | select(.day | within)];',
    'def those(f): entries | map(select(f)) | length;',
    'def stopped: .action == "redact" or .action == "block";',
    'def checks: (entries | length) + ([passed[].checks] | add // 0);',
    'def at(t): those(.tier == t) + ([passed[] | select(.tier == t).checks] | add // 0);',
    'def count(c): [to_entries[] | select(.key | IN(c[])) | .value[]] | add // 0;',
    'def found(c; f): [entries[] | select(f) | (.found // (.counts | map_values({ high: . }))) | count(c)] | add // 0;',
    'def passing(c): [passed[].found | count(c)] | add // 0;',
    'def versions: [lines[], passed[] | "\\(.policy.id) \\(.policy.version)"] | unique;',
    'def corrected: [.[].correction? | objects | .entry] as $asked',
    '  | lines | map(select(.correction != null or (.id as $id | $asked | index($id) != null))) | length;',
    'def incidents: [.[] | arrays | .[] | select(.startedAt[:10] | within)];',
    'def marks: [.[] | .marks[]? | select(.at[:10] | within)];',
  ].join('\n');
}

/** The name under which the definitions are saved. */
export const RECOUNT_FILE = 'evidence.jq';

/** The files that figures of this kind are counted from, as a shell names them; '' where a command is the way. */
export function recountFiles(record: RecordKind, { from }: Pick<EvidenceFacts, 'from'>): string {
  if (record === 'checks') return from === 'own' ? 'records/*.jsonl' : '*.json*';
  if (record === 'incidents') return 'incidents.json';
  return record === 'marks' ? 'wrong.json' : '';
}

/** The whole line to type: the filter with the definitions, or the command. */
export function recountLine(filter: string, files: string): string {
  return files === '' ? filter : `jq -L . -s 'include "evidence"; ${filter}' ${files}`;
}
