import { afterEach, describe, expect, it } from 'vitest';
import { useDraft } from '../../../../renderer/screens/policy/draft/draft-store.ts';
import { click } from '../../parts/render.ts';
import { settled } from '../../training/stand-in.ts';
import { fill, forgetDrafts, KEPT, openDraft, place } from './open-draft.tsx';

let close: () => void = () => undefined;
afterEach(() => {
  close();
  forgetDrafts();
});

async function open() {
  const opened = await openDraft('other', KEPT);
  close = opened.close;
  const press = (words: string) => {
    const field = [...opened.page.querySelectorAll('label')].find((label) => label.textContent?.includes(words));
    click(field?.querySelector('input, button') ?? field);
  };
  return { ...opened, press, exports: () => useDraft.getState().document?.exports };
}

describe('where the record is sent', () => {
  it('is nowhere until it is switched on, and nowhere again when it is switched off', async () => {
    const { press, exports } = await open();
    expect(exports()).toBeUndefined();
    press('ログサーバーへ送る');
    expect(exports()).toEqual({ syslog: { host: '', port: 6514, protocol: 'tls' } });
    press('ログサーバーへ送る');
    expect(exports()).toBeUndefined();
  });

  it('takes a log server with the company’s authority and the names that go along', async () => {
    const { page, press, exports } = await open();
    press('ログサーバーへ送る');
    fill(place(page, 'exports.syslog.host'), 'log.mori.example');
    fill(place(page, 'exports.tls.authority'), '/etc/sekisho/ca.pem');
    press('アカウント名を付ける');
    expect(exports()).toEqual({
      syslog: { host: 'log.mori.example', port: 6514, protocol: 'tls' },
      tls: { authority: '/etc/sekisho/ca.pem' },
      person: true,
    });
    fill(place(page, 'exports.tls.authority'), '');
    expect(exports()).not.toHaveProperty('tls');
  });

  it('takes a collector with a file of headers, and says at the field what is wrong', async () => {
    const { page, press, exports } = await open();
    press('集計サーバーへ送る');
    fill(place(page, 'exports.otlp.endpoint'), 'https://otel.mori.example/v1/logs');
    fill(place(page, 'exports.otlp.headersFile'), 'headers.txt');
    await settled();
    expect(page.textContent).toContain('ファイルの絶対パスが必要です');
    fill(place(page, 'exports.otlp.headersFile'), '/etc/sekisho/headers');
    await settled();
    expect(page.textContent).not.toContain('ファイルの絶対パスが必要です');
    expect(exports()?.otlp).toEqual({
      endpoint: 'https://otel.mori.example/v1/logs',
      headersFile: '/etc/sekisho/headers',
    });
  });
});
