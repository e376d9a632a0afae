import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { settingsWords } from '../../../shared/words/settings-words.ts';
import { Button } from '../../parts/button.tsx';
import { Banner, Card } from '../../parts/surfaces.tsx';
import { useDecided } from '../../state/decided.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useWords } from '../../state/words.ts';
import { acceleratorOf, capsOf, type ShortcutProblem } from './accelerator.ts';

/** The global shortcut: shows it, records a new one from the keyboard, turns it off. */
export function ShortcutField() {
  const words = useWords(settingsWords);
  const able = useSettings((state) => state.info?.powers.shortcut);
  const decided = useDecided('shortcut');
  return (
    <Card title={words.shortcut} lead={words.shortcutLead}>
      {able === false ? (
        <Banner tone="info" title={words.shortcutUnable}>
          {words.shortcutUnableText}
        </Banner>
      ) : null}
      <Recorder able={able === true && !decided} />
      {decided ? <p className="field__hint">{words.decided}</p> : null}
    </Card>
  );
}

function Recorder({ able }: { able: boolean }) {
  const words = useWords(settingsWords);
  const shortcut = useSettings((state) => state.settings.shortcut);
  const change = useSettings((state) => state.change);
  const [recording, setRecording] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const set = (accelerator: string) => void change({ shortcut: accelerator });
  const stop = (accelerator?: string) => {
    setRecording(false);
    if (accelerator !== undefined) set(accelerator);
    opener.current?.focus();
  };
  return (
    <>
      <p className="shortcut__now">
        <span className="field__label">{words.shortcutNow}</span>
        <Caps accelerator={shortcut} />
      </p>
      <div className="shortcut__actions">
        <Button ref={opener} disabled={!able} aria-expanded={recording} onClick={() => setRecording(true)}>
          {words.record}
        </Button>
        <Button tone="plain" disabled={!able || shortcut === ''} onClick={() => set('')}>
          {words.turnOff}
        </Button>
        <Button
          tone="plain"
          disabled={!able || shortcut === DEFAULT_SETTINGS.shortcut}
          onClick={() => set(DEFAULT_SETTINGS.shortcut)}
        >
          {words.reset}
        </Button>
      </div>
      {recording ? <Listening onDone={stop} /> : null}
    </>
  );
}

type Done = (accelerator?: string) => void;

/** Turns key presses into a shortcut, Escape into none, and says what was wrong with the last press. */
function useKeyPress(onDone: Done) {
  const [problem, setProblem] = useState<ShortcutProblem>();
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab still leaves the field, and a composition is not a shortcut.
    if (event.key === 'Tab' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onDone();
    const recorded = acceleratorOf(event);
    if (recorded.ok) onDone(recorded.accelerator);
    else setProblem(recorded.problem);
  };
  return { problem, onKeyDown };
}

function Listening({ onDone }: { onDone: Done }) {
  const words = useWords(settingsWords);
  const { problem, onKeyDown } = useKeyPress(onDone);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="shortcut__record">
      <input
        ref={field}
        className="input"
        readOnly
        value=""
        placeholder="…"
        aria-label={words.recording}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      />
      <p id={hint} role="status">
        {problem === undefined ? words.recording : words.problems[problem]}
      </p>
      <Button size="s" onClick={() => onDone()}>
        {words.stop}
      </Button>
    </div>
  );
}

function Caps({ accelerator }: { accelerator: string }) {
  const words = useWords(settingsWords);
  const caps = capsOf(accelerator, /Mac/.test(navigator.userAgent));
  if (caps.length === 0) return <span>{words.shortcutNone}</span>;
  return (
    <span className="shortcut__caps">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
