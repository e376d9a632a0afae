import { call } from '../../bridge/bridge.ts';
import { useSettings } from '../../state/settings-store.ts';

export interface Copied {
  readonly ok: boolean;
  /** Puts back what the clipboard held before, where the host can read it. */
  readonly putBack?: () => Promise<void>;
}

/** Writes text to the clipboard: through the host where it has that power, else as a web page does. */
export async function copyText(text: string): Promise<Copied> {
  if (useSettings.getState().info?.powers.clipboard === true) return copyThroughHost(text);
  try {
    await navigator.clipboard.writeText(text);
    return { ok: true };
  } catch {
    // Refused or missing (an unfocused page, an old browser): the caller tells the person to copy by hand.
    return { ok: false };
  }
}

async function copyThroughHost(text: string): Promise<Copied> {
  const before = await call('clipboard.read');
  const written = await call('clipboard.write', { text });
  if (!written.ok) return { ok: false };
  if (!before.ok || before.value.text === '') return { ok: true };
  const { text: earlier } = before.value;
  return { ok: true, putBack: async () => void (await call('clipboard.write', { text: earlier })) };
}
