import { act } from 'react';
import { openCompanyStore } from '../../../electron/app/company/company-store.ts';
import { createHandlers, type Sources } from '../../../electron/app/handlers.ts';
import type { Ports } from '../../../electron/app/ports.ts';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { useRoute } from '../../../renderer/state/route-store.ts';
import { useSettings } from '../../../renderer/state/settings-store.ts';
import { dispatch } from '../../../shared/contract/dispatch.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { gradeAttempt } from '../../../shared/train/grade.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { fakeHost } from '../../electron/app/fake-ports.ts';
import { STARTER_REPLY } from '../../electron/app/policy/starter-reply.ts';

/** Puts the real handlers, over a folder in memory, behind the screens. */
export async function standIn(
  more: Partial<Ports> &
    Pick<Sources, 'dashboard' | 'exports'> & {
      readonly start?: Readonly<Record<string, string>>;
      readonly policy?: PolicyReply;
    } = {},
) {
  const { start = {}, policy = STARTER_REPLY, exports, dashboard, ...ports } = more;
  const fake = fakeHost(start, ports);
  const course = async () => ({ lessons: LESSONS, grade: gradeAttempt });
  const company = openCompanyStore('/none');
  const handlers = await createHandlers(fake.ports, {
    policy: async () => policy,
    course,
    company,
    ...(exports && { exports }),
    ...(dashboard && { dashboard }),
  });
  const asked: string[] = [];
  setHost({
    call: (name, input) => {
      asked.push(name);
      return dispatch(handlers, name, input, () => undefined);
    },
    listen: () => () => undefined,
  });
  await act(async () => {
    await useSettings.getState().load();
    await usePolicy.getState().load();
  });
  return { ...fake, asked };
}

/** Lets the screens and their host finish what is under way. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await act(async () => {
      await new Promise((resume) => setTimeout(resume, 0));
    });
  }
}

export function speak(language: Settings['language']): void {
  act(() => useSettings.getState().take({ ...useSettings.getState().settings, language }));
}

export function openRoute(hash: string): void {
  act(() => useRoute.getState().follow(hash));
}

/** Presses a key where the focus is, or on an element. */
export function press(key: string, more: KeyboardEventInit & { readonly on?: Element } = {}): void {
  const { on, ...init } = more;
  const target = on ?? document.activeElement ?? document.body;
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })));
}

/** The button whose words begin like this. */
export function button(words: string, host: ParentNode = document): HTMLButtonElement | undefined {
  return [...host.querySelectorAll('button')].find((item) => item.textContent?.trim().startsWith(words));
}
