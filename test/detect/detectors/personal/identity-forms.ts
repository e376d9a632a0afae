import { stdnum } from 'stdnum';

/** A generator of numbers: letters of a template stand for alphabets, other characters for themselves. */
const ALPHABETS: Readonly<Record<string, string>> = {
  '#': '0123456789',
  '@': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '*': '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  // Check characters, which the test tries all.
  '?': '0123456789',
  '!': '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

/** A repeatable stream of numbers from 0 to below `limit` (a linear congruence). */
export function stream(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** One number of the template with its check characters still open, and every way to close them. */
export function numbersOf(template: string, next: (limit: number) => number): readonly string[] {
  const day = String(next(28) + 1).padStart(2, '0');
  const month = String(next(12) + 1).padStart(2, '0');
  const year = String(next(100)).padStart(2, '0');
  const dated = template.replace('YY', year).replace('MM', month).replace('DD', day);
  const open = [...dated].map((letter) => {
    const alphabet = ALPHABETS[letter];
    return alphabet === undefined || letter === '?' || letter === '!'
      ? letter
      : (alphabet[next(alphabet.length)] ?? '');
  });
  return open.reduce<readonly string[]>(
    (starts, letter) =>
      letter === '?' || letter === '!'
        ? starts.flatMap((start) => [...(ALPHABETS[letter] ?? '')].map((choice) => start + choice))
        : starts.map((start) => start + letter),
    [''],
  );
}

/** An independent judgement of a number. */
export type Oracle = (value: string) => boolean;

/** The library's validator of one kind of number, such as `country('BR', 'cpf')`. Throws where there is none. */
export function country(code: string, number: string): Oracle {
  const found = Object.entries(stdnum).find(([name]) => name === code)?.[1];
  const validator = Object.entries(found ?? {}).find(([name]) => name === number)?.[1];
  if (validator === undefined) throw new TypeError(`no oracle for ${code}.${number}`);
  return (value) => validator.validate(value).isValid;
}
