import { describe, expect, it } from 'vitest';
import { isReference, isStandIn, sampleKind } from '../../../shared/detect/detectors/secret/sample-values.ts';

describe('sampleKind', () => {
  it.each([
    '$' + '{DB_PASSWORD}',
    '$(cat token.txt)',
    '$TOKEN',
    '{{ token }}',
    '<password>',
    '%PASSWORD%',
    'process.env.API_KEY',
    "os.environ['API_KEY']",
    '[SECRET_1]',
  ])('takes %j for a reference', (value) => {
    expect(sampleKind(value)).toBe('reference');
    expect(isReference(value)).toBe(true);
  });

  it.each([
    '********',
    'xxxxxxxxxxxx',
    'your-api-key-here',
    'YOUR_TOKEN',
    'changeme',
    'insert_key_here',
    '000000000000',
    '••••••••',
    'abc...xyz',
    'aaaaaaaaaaaaaaaa',
    '1234567890',
  ])('takes %j for a placeholder', (value) => {
    expect(sampleKind(value)).toBe('placeholder');
  });

  it('takes a value with EXAMPLE inside for a documented sample', () => {
    expect(sampleKind('Q7VEXAMPLE2KM4T8')).toBe('documented');
  });

  it.each(['Kq7!mTz2', 'tulip-harbor-93', 'b7d2c1a9e8f34d5c', 'contestant77', 'yourself2You'])(
    'has nothing against %j',
    (value) => {
      expect(sampleKind(value)).toBeUndefined();
    },
  );
});

describe('isStandIn', () => {
  it.each(['password', 'PASSWORD', 'pass-word', 'p@ssw0rd', 'admin', 'required', '12345'])('knows %j', (value) => {
    expect(isStandIn(value)).toBe(true);
  });

  it.each(['Kq7!mTz2', 'sunflower', 'passwordless-9x', '4827'])('leaves %j alone', (value) => {
    expect(isStandIn(value)).toBe(false);
  });
});
