import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { useToasts } from '../../../renderer/parts/toast.tsx';
import { useCheck } from '../../../renderer/screens/check/check-store.ts';
import { copySafe, remember } from '../../../renderer/screens/check/copy-safe.ts';
import { siteInForce } from '../../../renderer/screens/check/site-in-force.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { findingOn, SOURCE, shownFor } from './situation.ts';

const TEXT = '連絡先は03-1234-5678です。';
const info = {
  host: 'desktop',
  version: '0',
  locale: 'ja',
  powers: { clipboard: true, shortcut: false, links: false },
  troubles: [],
} as const;
let clipboard = '';
let recorded: { readonly outcome?: string }[] = [];

const answers: Readonly<Record<string, (input: never) => unknown>> = {
  'clipboard.read': () => ({ text: clipboard }),
  'clipboard.write': (input: { readonly text: string }) => {
    clipboard = input.text;
    return null;
  },
  'history.add': (input: { readonly outcome: string }) => {
    recorded.push(input);
    return input;
  },
};

beforeEach(() => {
  clipboard = 'earlier';
  recorded = [];
  setHost({
    call: async (name, input) => ({ ok: true, value: answers[name]?.(input as never) }),
    listen: () => () => undefined,
  });
  useSettings.setState({ info });
  useSettings.getState().take({ ...DEFAULT_SETTINGS, language: 'ja' });
  usePolicy.setState({ policy: STARTER_POLICY, source: SOURCE, problem: undefined });
  useCheck.setState(useCheck.getInitialState());
  useToasts.getState().dismiss();
});

const phone = findingOn(TEXT, '03-1234-5678', 'phone');
const toast = () => useToasts.getState().current;

describe('copying', () => {
  it('copies the safe text, remembers its key, records it and can be taken back', async () => {
    useCheck.setState({ status: 'checked', length: TEXT.length, shown: shownFor(TEXT, [phone]) });
    await copySafe();
    expect(clipboard).toBe('連絡先は[PHONE_1]です。');
    expect(useCheck.getState().session.entries).toEqual([{ placeholder: '[PHONE_1]', value: '03-1234-5678' }]);
    expect(recorded.map(({ outcome }) => outcome)).toEqual(['copied-safe']);
    expect(JSON.stringify(recorded)).not.toContain('1234');
    toast()?.action?.run();
    await vi.waitFor(() => expect(clipboard).toBe('earlier'));
  });

  it.each([true, false])(
    'tells the host what a placeholder stands for only where it has a clipboard to guard: %s',
    (clip) => {
      const called: string[] = [];
      setHost({
        call: async (name) => {
          called.push(name);
          return { ok: true, value: null };
        },
        listen: () => () => undefined,
      });
      useSettings.setState({ info: { ...info, powers: { ...info.powers, clipboard: clip } } });
      remember({ format: 1, entries: [{ placeholder: '[PHONE_1]', value: '03-1234-5678' }] });
      expect(useCheck.getState().session.entries).toHaveLength(1);
      expect(called).toEqual(clip ? ['keys.remember'] : []);
    },
  );

  it('waits for the running check and copies once, however often it was asked', async () => {
    useCheck.setState({ status: 'checking', length: TEXT.length, shown: shownFor(TEXT, []) });
    const both = Promise.all([copySafe(), copySafe()]);
    expect(clipboard).toBe('earlier');
    useCheck.setState({ status: 'checked', shown: shownFor(TEXT, [phone]) });
    await both;
    expect(clipboard).toBe('連絡先は[PHONE_1]です。');
    expect(recorded).toHaveLength(1);
  });

  it('does not copy what is blocked, says so and records it once', async () => {
    const marker = findingOn(TEXT, '連絡先', 'confidential-marker');
    useCheck.setState({ status: 'checked', length: TEXT.length, shown: shownFor(TEXT, [marker]) });
    await copySafe();
    await copySafe();
    expect(clipboard).toBe('earlier');
    expect(toast()?.text).toBe('送信できない文章のため、コピーしませんでした。');
    expect(recorded.map(({ outcome }) => outcome)).toEqual(['held']);
  });

  it('does not copy what could not be checked', async () => {
    useCheck.setState({ status: 'unchecked', length: TEXT.length, shown: shownFor(TEXT, []) });
    await copySafe();
    expect(clipboard).toBe('earlier');
    expect(recorded.map(({ outcome }) => outcome)).toEqual(['unchecked']);
  });

  it('copies nothing, now or later, while there is no policy', async () => {
    usePolicy.setState({ policy: undefined });
    useCheck.setState({ status: 'checking', length: TEXT.length });
    await copySafe();
    usePolicy.setState({ policy: STARTER_POLICY });
    useCheck.setState({ status: 'checked', shown: shownFor(TEXT, []) });
    await new Promise((resume) => setTimeout(resume, 5));
    expect(clipboard).toBe('earlier');
    expect(toast()?.text).toBe('確認できていない文章のため、コピーしませんでした。');
  });
});

describe('the destination in force', () => {
  it.each([
    ['claude', 'gemini', 'claude'],
    ['', 'gemini', 'gemini'],
    ['gone', 'gemini', 'gemini'],
    ['', '', STARTER_POLICY.sites.find(({ tier }) => tier === 'public')?.id],
  ])('chosen %j, preferred %j, is %s', (chosen, preferred, id) => {
    expect(siteInForce(STARTER_POLICY, chosen, preferred).id).toBe(id);
  });
});
