import { describe, expect, it } from 'vitest';
import { pausedUntil } from '../../../../electron/app/clipboard-guard/pause.ts';
import { guardRows } from '../../../../electron/app/clipboard-guard/tray-rows.ts';
import { guardWords } from '../../../../shared/words/guard-words.ts';

const NOW = new Date(2026, 3, 1, 18, 0);

describe('a pause', () => {
  it.each([
    ['quarter-hour', NOW, new Date(2026, 3, 1, 18, 15)],
    ['quarter-hour', new Date(2026, 11, 31, 23, 50), new Date(2027, 0, 1, 0, 5)],
    ['tomorrow', NOW, new Date(2026, 3, 2)],
    ['tomorrow', new Date(2026, 11, 31, 23, 59, 59), new Date(2027, 0, 1)],
    ['tomorrow', new Date(2026, 3, 1, 0, 0), new Date(2026, 3, 2)],
  ] as const)('%s from %s ends at %s', (pause, now, end) => {
    expect(pausedUntil(pause, now)).toEqual(end);
  });
});

describe('the tray', () => {
  const acts = (state: Parameters<typeof guardRows>[0]) =>
    guardRows(state, 'ja', NOW).map(({ act, checked }) => [act, checked]);

  it('offers what can be done now', () => {
    expect(acts({ on: false, pausedUntil: undefined })).toEqual([['switch', false]]);
    expect(acts({ on: true, pausedUntil: undefined })).toEqual([
      ['switch', true],
      ['quarter-hour', undefined],
      ['tomorrow', undefined],
    ]);
    expect(acts({ on: true, pausedUntil: pausedUntil('tomorrow', NOW) })).toEqual([
      ['switch', true],
      ['resume', undefined],
    ]);
  });

  it('says when a pause ends', () => {
    const label = (pause: 'quarter-hour' | 'tomorrow', language: 'ja' | 'en') =>
      guardRows({ on: true, pausedUntil: pausedUntil(pause, NOW) }, language, NOW)[1]?.label;
    expect(label('quarter-hour', 'ja')).toBe('見守りを再開する（18:15まで休み）');
    expect(label('quarter-hour', 'en')).toBe('Watch again (paused until 06:15 PM)');
    expect(label('tomorrow', 'ja')).toBe(guardWords.ja.tray.resumeTomorrow);
    expect(label('tomorrow', 'en')).toBe(guardWords.en.tray.resumeTomorrow);
  });
});
