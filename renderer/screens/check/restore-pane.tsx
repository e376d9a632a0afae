import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { type Restoration, restore } from '../../../shared/redact/restore.ts';
import { mergeUndoKeys } from '../../../shared/redact/undo-key.ts';
import { checkWords } from '../../../shared/words/check-words.ts';
import { restoreWords } from '../../../shared/words/restore-words.ts';
import { Button } from '../../parts/button.tsx';
import { ClearIcon, CopyIcon } from '../../parts/icons.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { showToast } from '../../parts/toast.tsx';
import { currentWords, useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { copyText } from './clipboard.ts';
import { record, undoOf } from './copy-safe.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** An answer with placeholders in, the same with the real values out. */
export function RestorePane() {
  const words = useWords(restoreWords);
  const [answer, setAnswer] = useState('');
  const key = useKey();
  const restored = useMemo(() => restore(answer, key), [answer, key]);
  const sheets = useRef<HTMLDivElement>(null);
  const acts = useMemo(() => {
    return restored.restored === 0 ? {} : { copy: () => void copyRestored(restored.text) };
  }, [restored]);
  useShortcuts(sheets, acts);
  return (
    <div className="restore" ref={sheets}>
      <RestoreBanner answer={answer} restored={restored} hasKey={key.entries.length > 0} />
      <Sheet area="source" label={words.answer} value={answer} onChange={setAnswer} placeholder={words.placeholder}>
        {answer === '' ? null : (
          <Button size="s" tone="plain" icon={<ClearIcon size={18} />} onClick={() => setAnswer('')}>
            {words.clear}
          </Button>
        )}
      </Sheet>
      <Sheet
        area="safe"
        label={words.result}
        value={answer === '' ? '' : restored.text}
        placeholder={words.resultEmpty}
      />
    </div>
  );
}

/** Every placeholder since the start, those of the text on the desk included. */
function useKey() {
  const session = useCheck((state) => state.session);
  const current = useCheck((state) => state.shown?.checked.redaction.key);
  return useMemo(() => (current === undefined ? session : mergeUndoKeys(session, current)), [session, current]);
}

function RestoreBanner({ answer, restored, hasKey }: { answer: string; restored: Restoration; hasKey: boolean }) {
  const words = useWords(restoreWords);
  if (!hasKey) return <Banner tone="neutral" title={words.noKey} />;
  if (answer === '')
    return (
      <Banner tone="neutral" title={words.ready}>
        {words.keyNote}
      </Banner>
    );
  const copy = (
    <Button tone="primary" icon={<CopyIcon />} onClick={() => void copyRestored(restored.text)}>
      {words.copy}
    </Button>
  );
  const title = restored.restored > 0 ? words.restored(restored.restored) : words.nothing;
  const tone = restored.unknown.length > 0 ? 'caution' : restored.restored > 0 ? 'pass' : 'neutral';
  return (
    <Banner tone={tone} title={title} actions={copy} live>
      {restored.unknown.length === 0 ? words.keyNote : <Unknown placeholders={restored.unknown} />}
    </Banner>
  );
}

function Unknown({ placeholders }: { placeholders: readonly string[] }) {
  const words = useWords(restoreWords);
  return (
    <>
      {words.unknown}{' '}
      {placeholders.map((placeholder) => (
        <code key={placeholder} className="placeholder">
          {placeholder}
        </code>
      ))}
    </>
  );
}

interface SheetProps {
  readonly area: 'source' | 'safe';
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange?: (value: string) => void;
  readonly children?: ReactNode;
}

/** A pane that is one text area; without `onChange` it can be read and copied only. */
function Sheet({ area, label, value, placeholder, onChange, children }: SheetProps) {
  const id = useId();
  return (
    <section className="pane" data-area={area} aria-labelledby={`${id}-title`}>
      <div className="pane__head">
        <h2 id={`${id}-title`}>{label}</h2>
        <div className="pane__actions">{children}</div>
      </div>
      <textarea
        className="pane__area"
        aria-labelledby={`${id}-title`}
        value={value}
        placeholder={placeholder}
        readOnly={onChange === undefined}
        spellCheck={false}
        // Without this a browser writes the field into its session file, to fill it again after a restart.
        autoComplete="off"
        onChange={(event) => onChange?.(event.target.value)}
      />
    </section>
  );
}

async function copyRestored(text: string): Promise<void> {
  const copied = await copyText(text);
  showToast(copied.ok ? currentWords(restoreWords).copied : currentWords(checkWords).safe.copyFailed, undoOf(copied));
  if (copied.ok) await record('restored');
}
