import type { Part } from '../document.ts';

/** Fields of an annotation that hold what a person wrote, after the library's names. */
const NOTE = ['contentsObj', 'titleObj', 'richText', 'overlaidText'] as const;
const FORM = ['fieldValue', 'defaultFieldValue', 'alternativeText'] as const;

/** Notes, fields of forms and addresses of links on a page. */
export function annotationParts(
  annotations: readonly unknown[],
  number: number,
  within: readonly string[],
): readonly Part[] {
  return annotations.flatMap((annotation): readonly Part[] => {
    const fields = fieldsOf(annotation);
    const url = stringIn(fields.unsafeUrl ?? fields.url);
    const note = NOTE.map((name) => stringIn(fields[name])).filter((text) => text !== '');
    const form = FORM.map((name) => stringIn(fields[name])).filter((text) => text !== '');
    const isWidget = fields.subtype === 'Widget';
    const label = stringIn(fields.fieldName);
    const isHidden = fields.hidden === true;
    return [
      ...(note.length === 0
        ? []
        : [{ place: 'comment' as const, within, number, hidden: true, text: [...new Set(note)].join('\n') }]),
      ...(!isWidget || form.length === 0
        ? []
        : [{ place: 'body' as const, within, number, hidden: isHidden, text: formText(label, form) }]),
      ...(url === '' ? [] : [{ place: 'link' as const, within, number, hidden: true, text: url }]),
    ];
  });
}

/** The name of a field says what its value is, as a label would. */
function formText(label: string, values: readonly string[]): string {
  const text = [...new Set(values)].join('\n');
  return label === '' ? text : `${label}: ${text}`;
}

/** The file that an annotation or an entry of the attachments carries. */
export function fileOf(annotation: unknown): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const { content, filename, rawFilename } = fieldsOf(fieldsOf(annotation).file);
  if (!(content instanceof Uint8Array)) return [];
  return [{ name: stringIn(rawFilename) || stringIn(filename) || 'attachment', bytes: content }];
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The text of a value: a string, a list of strings, or the library's object with its writing direction. */
export function stringIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(stringIn).filter(Boolean).join('\n');
  const { str } = fieldsOf(value);
  return typeof str === 'string' ? str : '';
}
