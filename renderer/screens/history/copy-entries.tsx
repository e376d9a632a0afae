import { useState } from 'react';
import type { Problem } from '../../../shared/contract/shape.ts';
import { recordsWords } from '../../../shared/words/records-words.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { CopyIcon } from '../../parts/icons.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { Banner } from '../../parts/surfaces.tsx';
import { useLanguage, useWords } from '../../state/words.ts';

const TYPE = { json: 'application/json', csv: 'text/csv' } as const;

/** A spreadsheet takes a UTF-8 file for another encoding unless it begins with this mark. */
const MARK = '\uFEFF';

/** Lets the person take along everything that is kept about them. */
export function CopyEntries() {
  const words = useWords(recordsWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async (format: 'json' | 'csv') => {
    const answer = await call('records.copy', { format });
    if (!answer.ok) return setProblem(answer.problem);
    const { name, content } = answer.value;
    saveFile(name, format === 'csv' ? `${MARK}${content}` : content, TYPE[format]);
    setOpen(false);
  };
  const actions = (
    <>
      <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      <Button onClick={() => void save('csv')}>{words.copyCsv}</Button>
      <Button tone="primary" onClick={() => void save('json')}>
        {words.copyJson}
      </Button>
    </>
  );
  return (
    <>
      <Button icon={<CopyIcon size={18} />} onClick={() => setOpen(true)}>
        {words.copy}
      </Button>
      <Dialog open={open} title={words.copyTitle} onClose={() => setOpen(false)} actions={actions}>
        <p>{words.copyText}</p>
        {problem === undefined ? null : (
          <Banner tone="hold" role="alert" title={words.copyFailed}>
            {problem.message[language]}
          </Banner>
        )}
      </Dialog>
    </>
  );
}
