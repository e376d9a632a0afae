import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

/** Fields that hold no text of a person. */
const WORDLESS = /type=(?:"(?:checkbox|radio|file)"|\{many)|readOnly/u;

/** The fields of a page that browsers would write into the files of a session, to have them again after a crash. */
function remembered(source: string): readonly string[] {
  const fields = [...source.matchAll(/<(?:input|textarea)\b(?:[^>]|=>)*?\/>/gu)].map(([field]) => field);
  return fields.filter((field) => !WORDLESS.test(field) && !/autoComplete="off"|\{\.\.\.shared\}/u.test(field));
}

describe('a field for text', () => {
  it('is one that browsers do not keep: Chromium writes the others to the disk', () => {
    const pages = trackedFiles().filter((file) => /^renderer\/.*\.tsx$/u.test(file));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap((file) => remembered(readFileSync(file, 'utf8')).map((field) => `${file}: ${field}`))).toEqual(
      [],
    );
    expect(readFileSync('renderer/parts/text-field.tsx', 'utf8')).toContain("autoComplete: 'off'");
  });

  it.each([
    ['<textarea rows={3} onChange={({ target }) => set(target.value)} />', 1],
    ['<textarea rows={3} autoComplete="off" onChange={() => 0} />', 0],
    ['<input type="search" value={text} />', 1],
    ['<input type="checkbox" />', 0],
  ])('is judged: %s', (source, count) => {
    expect(remembered(source)).toHaveLength(count);
  });
});
