import { type ReactNode, useEffect, useRef } from 'react';
import { checkWords } from '../../../shared/words/check-words.ts';
import { Button } from '../../parts/button.tsx';
import { ClearIcon, MaskIcon, OpenFileIcon } from '../../parts/icons.tsx';
import { useWords } from '../../state/words.ts';
import { useCheck } from './check-store.ts';
import { clearText, maskSelection, putFile } from './desk-actions.ts';
import { hintFor } from './hint.ts';
import { Pane } from './pane.tsx';
import { desk } from './the-desk.ts';

/** The text as the person wrote it, with what was found underlined. */
export function SourcePane() {
  const words = useWords(checkWords);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    return desk.attach(host.current, { dropped: (file) => void putFile(file), hint: hintFor });
  }, []);
  useEffect(() => desk.setWords(words.editor.label, words.editor.placeholder), [words]);
  return (
    <Pane area="source" title={words.editor.label} aside={<Length />} actions={<SourceActions />}>
      <div className="pane__editor" ref={host} />
    </Pane>
  );
}

function Length(): ReactNode {
  const words = useWords(checkWords);
  const length = useCheck((state) => state.length);
  return length === 0 ? null : words.editor.characters(length);
}

/** One place for two actions, so that selecting never moves the text. */
function SourceActions() {
  const words = useWords(checkWords);
  const isEmpty = useCheck((state) => state.length === 0);
  const hasSelection = useCheck((state) => state.hasSelection);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      {hasSelection ? (
        <Button size="s" tone="plain" icon={<MaskIcon size={18} />} aria-keyshortcuts="Alt+M" onClick={maskSelection}>
          {words.editor.maskSelection}
        </Button>
      ) : (
        <Button size="s" tone="plain" icon={<OpenFileIcon size={18} />} onClick={() => picker.current?.click()}>
          {words.editor.openFile}
        </Button>
      )}
      {isEmpty ? null : (
        <Button size="s" tone="plain" icon={<ClearIcon size={18} />} onClick={clearText}>
          {words.editor.clear}
        </Button>
      )}
      <input
        ref={picker}
        hidden
        type="file"
        aria-label={words.editor.openFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void putFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
