import { BODY_SHAPES, hashShape, seqShape } from '../../contract/body-shape.ts';
import { object } from '../../contract/object-shape.ts';
import { givenId, oneOf, type Parsed, refused, type Shape, text } from '../../contract/shape.ts';
import { type Exported, type ExportedBody, NOTICE_KINDS, type Notice } from './exported.ts';

/** What a reader of these lines has to look at first. */
const FORMAT = 1;

/**
 * One line of an exported record: JSON with `format`, `machine`, `seq`, `id` and `hash`, `person` and `computer` where
 * they are known, and one field named for its kind that holds the line of the record as it is kept: `entry`, `passed`,
 * `correction`, `pruned`, `cut` or `trouble`; or `notice`.
 */
export function jsonLine({ body, ...place }: Exported): string {
  return `${JSON.stringify({ format: FORMAT, ...place, ...body })}\n`;
}

/** Longest name of an account or a computer that is handed over; 253 is the longest name in DNS (RFC 1035). */
export const LONGEST_NAME = { person: 128, computer: 253 } as const;

const notice: Shape<Notice> = object({ why: oneOf(...NOTICE_KINDS), count: seqShape, at: text({ min: 1, max: 40 }) });
const place = object(
  { format: oneOf(FORMAT), machine: givenId, seq: seqShape, id: text({ min: 1, max: 100 }) },
  {
    hash: hashShape,
    person: text({ min: 1, max: LONGEST_NAME.person }),
    computer: text({ min: 1, max: LONGEST_NAME.computer }),
  },
);
const SHAPES: Readonly<Record<string, Shape<unknown>>> = { ...BODY_SHAPES, notice };
const PLACE_FIELDS: ReadonlySet<string> = new Set(['format', 'machine', 'seq', 'id', 'hash', 'person', 'computer']);

/** Reads such a line. Never throws; the problem names the place in the line. */
export function parseJsonLine(line: string): Parsed<Exported> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
  if (typeof value !== 'object' || value === null) return refused('', 'オブジェクトが必要です', 'expected an object');
  const fields = Object.entries(value);
  const placed = place(Object.fromEntries(fields.filter(([name]) => PLACE_FIELDS.has(name))));
  if (!placed.ok) return placed;
  const [kind, ...others] = fields.filter(([name]) => !PLACE_FIELDS.has(name));
  const shape = kind === undefined || !Object.hasOwn(SHAPES, kind[0]) ? undefined : SHAPES[kind[0]];
  if (kind === undefined || shape === undefined || others.length > 0) return refusedKind();
  const body = shape(kind[1], kind[0]);
  if (!body.ok) return body;
  const { format: _format, ...rest } = placed.value;
  return { ok: true, value: { ...rest, body: { [kind[0]]: body.value } as unknown as ExportedBody } };
}

function refusedKind(): Parsed<never> {
  const names = Object.keys(SHAPES).join(', ');
  return refused('', `次のうち一つだけが必要です: ${names}`, `expected exactly one of: ${names}`);
}
