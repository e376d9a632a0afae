import type { CheckedText } from '../../../shared/policy/check.ts';
import type { Action } from '../../../shared/policy/policy.ts';

/** A verdict on a text in which these values were found, each with this action. */
export function verdictOn(text: string, values: readonly string[], action: Action = 'redact'): CheckedText {
  const findings = values.map((value) => {
    const start = text.indexOf(value);
    return {
      start,
      end: start + value.length,
      detector: 'personal/email',
      category: 'email' as const,
      confidence: 1,
      seen: 'plain' as const,
      action,
      mode: 'enforce' as const,
      rule: 'r',
    };
  });
  const result = {
    action: values.length > 0 ? action : ('allow' as const),
    rule: 'r',
    findings,
    site: 'chatgpt',
    redacted: text,
    policy: { id: 'p', version: 1, source: 'starter' },
  };
  return { result, redaction: { text, key: { format: 1, entries: [] }, pieces: [] } } as unknown as CheckedText;
}
