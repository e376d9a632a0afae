import { afterEach, describe, expect, it } from 'vitest';
import type { ExportDesk } from '../../../electron/app/exports/export-desk.ts';
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx';
import type { ExportState } from '../../../shared/contract/exports.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { STARTER_REPLY } from '../../electron/app/policy/starter-reply.ts';
import { render } from '../parts/render.ts';
import { settled, speak, standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
afterEach(() => {
  speak('ja');
  close();
});

const SYSLOG: Exports = { syslog: { host: 'log.mori.example', port: 514, protocol: 'udp' } };
const SENT: ExportState = {
  destination: 'syslog',
  place: 'udp://log.mori.example:514',
  waiting: 0,
  sent: 12,
  lost: 0,
  last: '2026-02-10T09:00:00.000Z',
  next: null,
  trouble: null,
};

async function open(exports: Exports, state: ExportState) {
  const desk: ExportDesk = {
    follow: async () => undefined,
    send: async () => true,
    async *preview() {},
    states: async () => [state],
  };
  await standIn({ exports: desk, policy: { ...STARTER_REPLY, policy: { ...STARTER_REPLY.policy, exports } } });
  const shown = render(<HistoryScreen />);
  close = shown.close;
  await settled();
  return () => shown.host.querySelector('.kept')?.textContent ?? '';
}

describe('what the company receives', () => {
  it('is told with its place, when it last went and that it is not encrypted', async () => {
    const text = await open(SYSLOG, SENT);
    expect(text()).toMatch(/ログサーバー（syslog） udp:\/\/log\.mori\.example:514最後に送ったのは2026年2月10日/u);
    expect(text()).toContain('送信待ちはありません。 暗号化されずに送られます。');
    expect(text()).toContain('あなたの名前やコンピューター名は付きません');
    speak('en');
    expect(text()).toContain('Nothing is waiting. It is sent without encryption.');
  });

  it('is told with what waits, what was lost, and what is wrong', async () => {
    const state: ExportState = {
      ...SENT,
      place: 'tls://log.mori.example:6514',
      last: null,
      waiting: 3,
      lost: 2,
      next: '2026-02-10T09:05:00.000Z',
      trouble: { kind: 'unreachable', code: 'ECONNREFUSED' },
    };
    const text = await open({ syslog: { host: 'log.mori.example', port: 6514, protocol: 'tls' }, person: true }, state);
    expect(text()).toContain('まだ何も送っていません。 3件が送信待ちです。 2件は送れないまま失われました。');
    expect(text()).toMatch(/送り先につながりません（ECONNREFUSED）。 次は2026年2月10日.*に試します。/u);
    expect(text()).not.toContain('暗号化されずに');
    expect(text()).toContain('アカウント名も付きます。');
    speak('en');
    expect(text()).toContain('The receiver cannot be reached (ECONNREFUSED).');
  });

  it('never has a text in it, and says so', async () => {
    expect((await open(SYSLOG, SENT))()).toContain('文章、見つかった値そのもの、ファイル名が届くことはありません');
  });
});
