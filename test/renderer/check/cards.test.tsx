import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCheck } from '../../../renderer/screens/check/check-store.ts';
import { CurrentItem } from '../../../renderer/screens/check/current-item.tsx';
import { FindingCard } from '../../../renderer/screens/check/finding-card.tsx';
import { VerdictBanner } from '../../../renderer/screens/check/verdict-banner.tsx';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useProgress } from '../../../renderer/state/progress-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { findLesson, LESSONS } from '../../../shared/train/lesson-list.ts';
import { click, render } from '../parts/render.ts';
import { findingOn, SOURCE, shownFor } from './situation.ts';

const TEXT = '連絡先は03-1234-5678です。';
const phone = findingOn(TEXT, '03-1234-5678', 'phone');
const facts = {
  'personal/sample': {
    title: { ja: '電話番号の見本', en: 'Sample phone' },
    why: { ja: '本人に直接届きます。', en: 'It reaches the person.' },
    instead: { ja: '番号を消してください。', en: 'Leave the number out.' },
  },
};

let close: () => void = () => undefined;
function show(element: Parameters<typeof render>[0]): HTMLElement {
  const shown = render(element);
  close = shown.close;
  return shown.host;
}

beforeEach(() => {
  useSettings.getState().take({ ...DEFAULT_SETTINGS, language: 'ja' });
  usePolicy.setState({ policy: STARTER_POLICY, source: SOURCE, problem: undefined });
  useCheck.setState({ ...useCheck.getInitialState(), facts });
});
afterEach(() => close());

describe('the card of a finding', () => {
  const shown = shownFor(TEXT, [phone]);
  const item = shown.items[0];
  if (item === undefined) throw new Error('the sample has no finding');

  it('says closed what was found and what stands in for it', () => {
    const host = show(<FindingCard item={item} index={0} value="03-1234-5678" isOpen={false} />);
    expect(host.querySelector('h3')?.textContent).toBe('電話番号の見本[PHONE_1]');
    expect(host.textContent).not.toContain('本人に直接届きます。');
    expect(host.querySelector('legend')?.textContent).toBe('「03-1234-5678」の扱い');
  });

  it('says open why, what to do instead, on what it rests and by which rule', () => {
    const host = show(<FindingCard item={item} index={0} value="03-1234-5678" isOpen />);
    for (const words of [
      '本人に直接届きます。',
      '番号を消してください。',
      '書き方がこの種類に特有であるため確度が上がり、「確実」（90%）と判断しました。',
      '伏せてから送ってください',
    ]) {
      expect(host.textContent).toContain(words);
    }
    expect(host.querySelector('a')?.getAttribute('href')).toBe('#/training/what-may-leave');
  });

  it('offers to mark it as wrong where the policy lets people, and says so where it does not', () => {
    const wrongPart = () => {
      const host = show(<FindingCard item={item} index={0} value="03-1234-5678" isOpen />);
      const dd = [...host.querySelectorAll('dt')].find((dt) => dt.textContent === '検出の誤り')?.nextElementSibling;
      return [dd?.querySelector('button') !== null, dd?.textContent];
    };
    expect(wrongPart()).toEqual([true, 'この検出は誤り（Alt+W）']);
    close();
    usePolicy.setState({ policy: { ...STARTER_POLICY, wrong: { upTo: 'medium' } } });
    expect(wrongPart()).toEqual([false, '会社のポリシーにより、この種類の検出は誤りにできません。']);
  });

  it('opens and closes by its head', () => {
    useCheck.setState({ shown, length: TEXT.length });
    const host = show(<FindingCard item={item} index={0} value="03-1234-5678" isOpen={false} />);
    expect(host.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('false');
    click(host.querySelector('[aria-expanded]'));
    expect(useCheck.getState().current).toBe(0);
  });

  it('offers no way to keep what is blocked', () => {
    const marker = shownFor(TEXT, [findingOn(TEXT, '連絡先', 'confidential-marker')]).items[0];
    if (marker === undefined) throw new Error('the sample has no finding');
    const host = show(<FindingCard item={marker} index={0} value="連絡先" isOpen={false} />);
    expect(host.querySelector('input')).toBeNull();
    expect(host.textContent).toContain('送信できません');
  });
});

describe('the open finding', () => {
  it('is spoken with its place in the list, its value and its fate', () => {
    const shown = shownFor(TEXT, [findingOn(TEXT, '連絡先', 'confidential-marker'), phone]);
    useCheck.setState({ shown });
    const host = show(<CurrentItem shown={shown} />);
    expect(host.querySelector('output')?.textContent).toBe('');
    act(() => useCheck.setState({ current: 1 }));
    expect(host.querySelector('output')?.textContent).toBe('2件中2件目。電話番号の見本「03-1234-5678」。伏せて送信。');
  });
});

describe('the way from a verdict to its lesson', () => {
  const passed = LESSONS.map(({ id, version }) => ({
    id,
    lesson: id,
    lessonVersion: version,
    startedAt: '2026-01-05T09:00:00Z',
    answers: [],
    finished: { at: '2026-01-05T09:05:00Z', score: 1, passed: true },
  }));
  const shownNow = async () => {
    useCheck.setState({ status: 'checked', shown: shownFor(TEXT, [phone]) });
    const host = show(<VerdictBanner />);
    await act(async () => void (await import('../../../shared/train/suggest.ts')));
    await act(async () => undefined);
    return host;
  };
  afterEach(() => useProgress.setState({ progress: undefined }));

  it('is offered to those who have not passed it', async () => {
    useProgress.setState({ progress: { attempts: [] } });
    const link = (await shownNow()).querySelector('a');
    expect(link?.textContent).toBe(`${findLesson('what-may-leave')?.minutes}分で理由を学ぶ`);
    expect(link?.getAttribute('href')).toBe('#/training/what-may-leave');
  });

  it('is not offered again to those who have', async () => {
    useProgress.setState({ progress: { attempts: passed } });
    expect((await shownNow()).querySelector('a')).toBeNull();
  });
});

describe('the verdict on screen', () => {
  it('changes with the check and with the language', () => {
    const host = show(<VerdictBanner />);
    expect(host.querySelector('.banner__title')?.textContent).toBe('AIに送る文章を、ここで確かめます');
    act(() => useCheck.setState({ status: 'checked', shown: shownFor(TEXT, [phone]) }));
    expect(host.querySelector('.banner__title')?.textContent).toContain('個人情報が1件あります');
    act(() => useSettings.getState().take({ ...DEFAULT_SETTINGS, language: 'en' }));
    expect(host.querySelector('.banner__title')?.textContent).toContain('1 piece of personal data found');
  });

  it('holds visibly, with a way to try again, when the check was lost', () => {
    const host = show(<VerdictBanner />);
    act(() => useCheck.setState({ status: 'unchecked', shown: shownFor(TEXT, []) }));
    expect(host.querySelector('.banner')?.getAttribute('data-tone')).toBe('hold');
    const [retry, copy] = [...host.querySelectorAll('button')];
    expect(retry?.textContent).toBe('もう一度試す');
    expect(copy?.getAttribute('aria-disabled')).toBe('true');
  });

  it('keeps the copy waiting while a newer check runs', () => {
    const host = show(<VerdictBanner />);
    act(() => useCheck.setState({ status: 'checked', shown: shownFor(TEXT, []) }));
    expect(host.querySelector('button')?.getAttribute('aria-disabled')).toBe('false');
    act(() => useCheck.setState({ status: 'checking' }));
    expect(host.querySelector('button')?.getAttribute('aria-disabled')).toBe('true');
  });
});
