import { useState } from 'react';
import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/surfaces.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useDraft } from './draft-store.ts';
import { ExportDialog } from './export-dialog.tsx';
import { NewDraftDialog } from './new-draft.tsx';
import { useDocument } from './use-draft.ts';

/** What the draft is called, whether it is kept, and what can be done with it as a whole. */
export function DraftBar() {
  const words = useWords(policyDraftWords).bar;
  const document = useDocument();
  const { past, future, undo, redo, replace } = useDraft();
  const [dialog, setDialog] = useState<'new' | 'export' | undefined>();
  const discard = () => {
    replace(null);
    showToast(words.discarded, { label: words.undo, run: undo });
  };
  return (
    <section className="draft-bar" aria-label={words.label}>
      <div className="draft-bar__name">
        <b>{document.id === '' ? words.untitled : document.id}</b>
        <Chip>{words.version(document.version)}</Chip>
        <Kept />
      </div>
      <div className="draft-bar__buttons">
        <Button size="s" disabled={past.length === 0} onClick={undo}>
          {words.undo}
        </Button>
        <Button size="s" disabled={future.length === 0} onClick={redo}>
          {words.redo}
        </Button>
        <Button size="s" tone="plain" onClick={discard}>
          {words.discard}
        </Button>
        <Button size="s" onClick={() => setDialog('new')}>
          {words.other}
        </Button>
        <Button size="s" tone="primary" onClick={() => setDialog('export')}>
          {words.exportAs}
        </Button>
      </div>
      <NewDraftDialog open={dialog === 'new'} onClose={() => setDialog(undefined)} />
      <ExportDialog open={dialog === 'export'} onClose={() => setDialog(undefined)} />
    </section>
  );
}

function Kept() {
  const words = useWords(policyDraftWords).bar;
  const language = useLanguage();
  const { keeping, trouble } = useDraft();
  if (keeping !== 'failed') {
    return <span className="draft-bar__kept">{keeping === 'kept' ? words.kept : words.keeping}</span>;
  }
  return (
    <span className="field__problem" role="alert">
      {words.notKept}
      {trouble === undefined ? null : ` ${trouble.message[language]}`}
    </span>
  );
}
