/** The hyphen look-alikes that people and converters type between digits. */
export const HYPHENS = ['‐', '‑', '‒', '–', '—', '―', '−', 'ー', '－', 'ｰ'];

function fullWidth(value: string): string {
  return value.replaceAll(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function betweenDigits(value: string, hyphen: string): string {
  return value.replaceAll(/(?<=\d)-(?=\d)/gu, hyphen);
}

/** A marked row and the name of the way it was rewritten. */
export interface WrittenForm {
  readonly name: string;
  readonly row: string;
}

function onValues(row: string, change: (value: string) => string): string {
  return row.replaceAll(/«([^»]*)»/gu, (_, value: string) => `«${change(value)}»`);
}

/**
 * The ways in which a value must still be found: full-width, every hyphen look-alike between its digits, and an
 * invisible character in its middle. The surrounding text stays.
 */
export function writtenForms(row: string): readonly WrittenForm[] {
  const forms: WrittenForm[] = [
    { name: 'full-width', row: onValues(row, fullWidth) },
    { name: 'zero-width space inside', row: onValues(row, (value) => insertInMiddle(value, '\u200b')) },
    { name: 'soft hyphen inside', row: onValues(row, (value) => insertInMiddle(value, '\u00ad')) },
  ];
  for (const hyphen of HYPHENS) {
    const rewritten = onValues(row, (value) => betweenDigits(value, hyphen));
    if (rewritten !== row) forms.push({ name: `hyphen ${hyphen}`, row: rewritten });
  }
  return forms;
}

function insertInMiddle(value: string, invisible: string): string {
  const middle = Math.max(1, Math.floor(value.length / 2));
  return value.slice(0, middle) + invisible + value.slice(middle);
}

/** The places a whole row is pasted from. */
export function wrappings(row: string): readonly WrittenForm[] {
  const line = row.replaceAll('\n', ' ');
  return [
    {
      name: 'quoted mail',
      row: row
        .split('\n')
        .map((text) => `> ${text}`)
        .join('\n'),
    },
    { name: 'glued to kana', row: `確認しました。${row}。` },
    { name: 'CSV cell', row: `2,"${line}",済` },
    { name: 'JSON value', row: `{ "memo": "${line.replaceAll('"', "'")}" }` },
    { name: 'YAML value', row: `memo: ${line}` },
    { name: 'shell comment', row: `# ${line}` },
  ];
}
