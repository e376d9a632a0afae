import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every place in a value, as the names and numbers that lead to it. */
function placesIn(value: Json, place: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...inside.flatMap(([name, item]) => placesIn(item, [...place, name]))];
}

function changedAt(value: Json, [name, ...rest]: readonly (string | number)[], change: (old: Json) => Json): Json {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, at) => (at === name ? changedAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === name ? changedAt(item, rest, change) : item]),
  );
}

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    '',
    'x',
    '*',
    'block',
    'public',
    '2026-02-30',
    '24:00',
    [],
    {},
  ),
  fc.string({ unit: 'binary' }),
  fc.constant<Json>('a'.repeat(20_000)),
  fc.constant<Json>(Array.from({ length: 2_000 }, () => 'x')),
  fc.constantFrom<Json>({ id: 'x' }, [[[[[[]]]]]], '\ud800', '__proto__', 'constructor'),
  fc.constantFrom<Json>('(a+)+$', '(?=a)', '[', '\\\\1', 'a{1000}{1000}'),
);

const change: fc.Arbitrary<(old: Json) => Json> = fc.oneof(
  junk.map((value) => () => value),
  fc.constantFrom('extra', 'isuer', 'when', 'toString', 'hasOwnProperty', 'comment').map(
    (name) =>
      (old: Json): Json =>
        typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [name]: 'x' } : [old],
  ),
  fc.nat(20).map((at) => (old: Json): Json => {
    if (Array.isArray(old)) return old.filter((_, index) => index !== at % Math.max(1, old.length));
    if (typeof old !== 'object' || old === null) return typeof old === 'string' ? old.slice(1) : Number(old) + 1;
    return Object.fromEntries(Object.entries(old).filter((_, index) => index !== at % Object.keys(old).length));
  }),
  fc.constant((old: Json): Json => (Array.isArray(old) ? [...old, ...old] : old)),
);

/** The value with one to three changes anywhere: other types and sizes, fields that come, go or stand twice, hostile text. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const whole = JSON.parse(JSON.stringify(value)) as Json;
  const step = fc.tuple(fc.nat(10_000), change);
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) =>
    steps.reduce<Json>((last, [at, make]) => {
      const places = placesIn(last);
      return changedAt(last, places[at % places.length] ?? [], make);
    }, whole),
  );
}
