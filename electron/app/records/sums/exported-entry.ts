import { keptEntry } from '../../../../shared/contract/body-shape.ts';
import { instant, oneOf, type Parsed, refused, type Shape } from '../../../../shared/contract/shape.ts';
import { CORRECTION_REASONS, type Entry } from '../../../../shared/record/entry.ts';

const correctionShape = oneOf(...CORRECTION_REASONS);

/** An entry as the record keeps it or an export holds it: with the correction that was asked for beside it. */
export const exportedEntry: Shape<Entry> = (value, path = ''): Parsed<Entry> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(path, 'オブジェクトが必要です', 'expected an object');
  const { correction, ...rest } = value as Readonly<Record<string, unknown>>;
  const entry = keptEntry(rest, path);
  if (!entry.ok) return entry;
  const at = instant(entry.value.at, 'at');
  if (!at.ok) return at;
  if (correction === undefined) return entry;
  const why = correctionShape(correction, 'correction');
  return why.ok ? { ok: true, value: { ...entry.value, correction: why.value } } : why;
};
