import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../../shared/detect/names/en-likeness.ts';
import { EN_WORDS } from '../../../shared/detect/names/en-words.generated.ts';

const likeness = nameLikeness(EN_WORDS);

describe('nameLikeness', () => {
  it.each(['Chukwuemeka', 'Svetlanka', 'Karadzova', 'Mikaelska', 'Żaneta'])('%s is spelled like a name', (word) => {
    expect(likeness(word)).toBeGreaterThan(0.3);
  });

  it.each(['Unimplemented', 'Onboarding', 'Resolver', 'Detection', 'Changeset'])(
    '%s is spelled like a word',
    (word) => {
      expect(likeness(word)).toBeLessThan(0);
    },
  );

  it('takes marks and capitals for the plain letters', () => {
    expect(likeness('NOVÁKOVÁ')).toBe(likeness('novakova'));
  });
});
