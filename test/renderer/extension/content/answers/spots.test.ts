import { afterEach, describe, expect, it } from 'vitest';
import { spotsIn } from '../../../../../renderer/extension/content/answers/spots.ts';

afterEach(() => document.body.replaceChildren());

function spots(markup: string): readonly (readonly [placeholder: string, text: string])[] {
  document.body.innerHTML = `<p>${markup}</p>`;
  const block = document.querySelector('p') ?? document.body;
  return spotsIn(block).map(({ placeholder, range }) => [placeholder, range.toString()]);
}

describe('placeholders in an answer', () => {
  it.each([
    ['as it was sent', '[PERSON_1]様', [['[PERSON_1]', '[PERSON_1]']]],
    [
      'twice',
      '[PERSON_1] and [PERSON_2]',
      [
        ['[PERSON_1]', '[PERSON_1]'],
        ['[PERSON_2]', '[PERSON_2]'],
      ],
    ],
    ['in bold', 'a <b>[PERSON_1]</b> b', [['[PERSON_1]', '[PERSON_1]']]],
    ['broken over elements', 'a <span>[PER</span><span>SON_1</span>] b', [['[PERSON_1]', '[PERSON_1]']]],
    ['after a bare word that is none', 'XPERSON_1X PERSON_1', [['[PERSON_1]', 'PERSON_1']]],
    ['none', 'nothing here 1', []],
  ])('%s', (_name, markup, found) => {
    expect(spots(markup)).toEqual(found);
  });
});
