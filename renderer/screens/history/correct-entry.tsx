import { useState } from 'react';
import type { Problem } from '../../../shared/contract/shape.ts';
import { CORRECTION_REASONS, type CorrectionReason, type Entry } from '../../../shared/record/entry.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/fields.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { showToast } from '../../parts/toast.tsx';
import { useLanguage, useWords } from '../../state/words.ts';

/** Asks for a correction: the entry stays, the wish is kept beside it. */
export function CorrectEntry({ entry, onCorrected }: { entry: Entry; onCorrected: () => void }) {
  const words = useWords(recordsWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState<CorrectionReason>('not-me');
  const [problem, setProblem] = useState<Problem>();
  const send = async () => {
    const answer = await call('records.correct', { entry: entry.id, why });
    if (!answer.ok) return setProblem(answer.problem);
    setOpen(false);
    showToast(words.corrected);
    onCorrected();
  };
  const actions = (
    <>
      <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      <Button tone="primary" onClick={() => void send()}>
        {words.correctYes}
      </Button>
    </>
  );
  return (
    <>
      <Button size="s" onClick={() => setOpen(true)}>
        {words.correct}
      </Button>
      <Dialog open={open} title={words.correctTitle} onClose={() => setOpen(false)} actions={actions}>
        <p>{words.correctText}</p>
        <Select
          label={words.correctWhy}
          value={why}
          options={CORRECTION_REASONS.map((value) => ({ value, label: words.correction[value] }))}
          onChange={setWhy}
        />
        {problem === undefined ? null : (
          <Banner tone="hold" role="alert" title={words.correctFailed}>
            {problem.message[language]}
          </Banner>
        )}
      </Dialog>
    </>
  );
}
