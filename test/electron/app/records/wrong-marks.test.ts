import { describe, expect, it } from 'vitest';
import { openWrongMarks } from '../../../../electron/app/records/wrong-marks.ts';
import { fakeHost } from '../fake-ports.ts';

const mark = {
  detector: 'personal/phone-jp' as never,
  print: 7,
  features: { category: 'phone', band: 'high', seen: 'plain', because: [], letters: ['digits'], length: '9-16' },
} as const;

describe('findings marked as wrong', () => {
  it('are kept once each, under a key of this machine', async () => {
    const { ports } = fakeHost();
    const { key } = await openWrongMarks(ports).list();
    expect(key).toMatch(/^[0-9a-f]{32}$/u);
    await openWrongMarks(ports).add(mark);
    expect(await openWrongMarks(ports).add(mark)).toMatchObject({ key, marks: [mark] });
    expect(await openWrongMarks(ports).remove(mark)).toEqual({ key, marks: [] });
  });

  it('are looked at by a check without a trace', async () => {
    const { ports, files } = fakeHost();
    expect(await openWrongMarks(ports).peek()).toBeUndefined();
    expect([...files.content.keys()]).toEqual([]);
    await openWrongMarks(ports).add(mark);
    expect(await openWrongMarks(ports).peek()).toMatchObject({ marks: [mark] });
    files.content.set('wrong.json', '{');
    expect(await openWrongMarks(ports).peek()).toBeUndefined();
    expect(files.content.get('wrong.json')).toBe('{');
  });

  it('start anew beside a file that cannot be read', async () => {
    const { ports, files } = fakeHost({ 'wrong.json': '{"key":"x"}' });
    expect((await openWrongMarks(ports).list()).marks).toEqual([]);
    expect(files.content.get('wrong.json.unreadable')).toBe('{"key":"x"}');
  });
});
