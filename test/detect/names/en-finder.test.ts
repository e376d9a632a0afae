import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/detect/columns.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { mark, unmark } from '../marked-text.ts';

const { en } = await namesFor('A Name');

function people(row: string): string {
  const { text } = unmark(row);
  return mark(text, en.people(text, columnsOf(text)));
}

describe('people in Latin letters', () => {
  it.each([
    'I spoke to «Margaret Hale» this morning.',
    'Mr. «Novak» and Ms. «Ito» will attend.',
    'Contact: «Rajesh Iyer»',
    'Best regards,\n«Helen Brandt»',
    '«SUZUKI Ichiro» wrote the minutes.',
    'Hi «Sophie», can you check this?',
    'full name,city\n«Igor Malinin»,Riga',
  ])('%s', (row) => {
    expect(people(row)).toBe(row);
  });

  it.each([
    'Monday Morning Meeting',
    'Visual Studio Code opens the file.',
    'Rose prices will rise in May.',
    '12 Albert Street, Dublin',
    'The European Union agreed.',
    'Dear [PERSON_1], thank you.',
    'README, LICENSE and CHANGELOG',
  ])('nobody in: %s', (text) => {
    expect(people(text)).toBe(text);
  });
});

describe('organizations and places in Latin letters', () => {
  it('keeps a company whole and tells it from its town', () => {
    const text = 'Silver Fern Foods Ltd has an office in Wellington.';
    expect(
      mark(
        text,
        en.organizations(text, () => ''),
      ),
    ).toBe('«Silver Fern Foods Ltd» has an office in Wellington.');
    expect(en.places('We moved from Osaka to Madrid.', () => '')).toHaveLength(2);
  });
});
