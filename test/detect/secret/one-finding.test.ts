import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../shared/detect/catalog.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { unmark } from '../marked-text.ts';

const SECRETS = DETECTORS.filter((detector) => detector.id.startsWith('secret/'));
const ROWS = SECRETS.flatMap((detector) => detector.examples.hits.map((row) => [detector.id, row] as const));

describe('all credential detectors together', () => {
  it.each(ROWS)('%s: one secret is one finding in %s', (_, row) => {
    const { text, spans } = unmark(row);
    const findings = scan(text, { detectors: SECRETS });
    for (const span of spans) {
      const touching = findings.filter((finding) => finding.start < span.end && span.start < finding.end);
      expect(touching).toHaveLength(1);
      expect(touching[0]?.start).toBeLessThanOrEqual(span.start);
      expect(touching[0]?.end).toBeGreaterThanOrEqual(span.end);
    }
  });

  it.each([
    '2026-11-20T09:14:03Z ERROR [db] connection reset trace=7a1c9b2e-41d8-4a6f-9c0e-2b8d5a7e1f44 span=00f067aa0ba902b7',
    'commit 4fceb02d0ae598e95dc970b74767f19372d61af8\nAuthor: build <build@aoba.example>',
    '"integrity": "sha512-Yb1Z4kq0R8vN3mT7xW2cL9sD5gH1jP6uQ0aE4iO8yK3rB7nV2zX5tM9wC1fS6dG0hJ4lA8pU3eI7oY2kR5vN9m=="',
    '<input id="password-field" name="password" type="password" autocomplete="new-password">',
    'const token = tokens[index]; if (token.type === "Keyword") return parseKeyword(token);',
    'background: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk);',
    'パスワードは12文字以上とし、90日ごとに変更してください。忘れた場合は情報システム部へご連絡ください。',
    'The token expires after 3600 seconds; the secret is rotated weekly and the password policy requires 12 characters.',
  ])('are silent on ordinary work: %s', (text) => {
    expect(scan(text, { detectors: SECRETS })).toEqual([]);
  });
});
