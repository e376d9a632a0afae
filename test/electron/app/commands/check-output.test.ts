import { describe, expect, it } from 'vitest';
import { checkOutput } from '../../../../electron/app/commands/check-output.ts';
import type { CheckResult } from '../../../../shared/policy/check-result.ts';

const result: CheckResult = {
  action: 'redact',
  rule: 'personal-data',
  site: 'chatgpt',
  redacted: '[PHONE_1]',
  policy: { id: 'starter', version: 1, source: 'starter' },
  findings: [
    {
      detector: 'personal/phone-jp',
      category: 'phone',
      start: 0,
      end: 13,
      confidence: 0.9,
      seen: 'plain',
      because: ['shape'],
      action: 'redact',
      mode: 'enforce',
      rule: 'personal-data',
    },
  ],
};

describe('check --json', () => {
  it('has exactly the names that other programs rely on', () => {
    expect(checkOutput(result)).toStrictEqual({
      action: 'redact',
      site: 'chatgpt',
      findings: [
        {
          detector: 'personal/phone-jp',
          category: 'phone',
          start: 0,
          end: 13,
          confidence: 0.9,
          action: 'redact',
          rule: 'personal-data',
        },
      ],
      redacted: '[PHONE_1]',
      policy: { id: 'starter', version: 1, source: 'starter' },
    });
  });
});
