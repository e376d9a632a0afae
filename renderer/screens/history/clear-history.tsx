import { useState } from 'react';
import type { Problem } from '../../../shared/contract/shape.ts';
import { historyWords } from '../../../shared/words/history-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ClearIcon } from '../../parts/icons.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { showToast } from '../../parts/toast.tsx';
import { useLanguage, useWords } from '../../state/words.ts';

interface ClearHistoryProps {
  readonly count: number;
  readonly onCleared: () => void;
}

/** Clears the history after asking once; trouble is told in the question itself. */
export function ClearHistory({ count, onCleared }: ClearHistoryProps) {
  const words = useWords(historyWords);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button icon={<ClearIcon size={18} />} onClick={() => setOpen(true)}>
        {words.clear}
      </Button>
      <Question count={count} open={open} onCleared={onCleared} onClose={close} />
    </>
  );
}

interface QuestionProps extends ClearHistoryProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Stays in the page while closed, so that the browser gives the focus back. */
function Question({ count, open, onCleared, onClose }: QuestionProps) {
  const words = useWords(historyWords);
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem>();
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const clear = async () => {
    const answer = await call('history.clear');
    if (!answer.ok) return setProblem(answer.problem);
    close();
    showToast(words.cleared(answer.value.removed));
    onCleared();
  };
  const actions = (
    <>
      <Button onClick={close}>{words.clearNo}</Button>
      <Button tone="danger" onClick={() => void clear()}>
        {words.clearYes}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={words.clearTitle} onClose={close} actions={actions}>
      <p>{words.clearText(count)}</p>
      {problem === undefined ? null : (
        <Banner tone="hold" role="alert" title={words.clearFailed}>
          {problem.message[language]}
        </Banner>
      )}
    </Dialog>
  );
}
