import { useState } from 'react';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { Button } from '../../../parts/button.tsx';
import { FilesButton } from '../../../parts/files-button.tsx';
import { Progress } from '../../../parts/page.tsx';
import { Card } from '../../../parts/surfaces.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { useWords } from '../../../state/words.ts';
import { useTrainer } from './trainer-store.ts';

/** Where results come from. */
export function SetupCard() {
  const words = useWords(trainerWords);
  const setup = useTrainer(({ folder, keyFile }) => `${folder}\n${keyFile}`);
  const progress = useTrainer((state) => state.progress);
  return (
    <Card title={words.setup}>
      <SetupForm key={setup} />
      <div className="setup__progress" aria-live="polite">
        {progress === undefined ? null : (
          <>
            <p>{words.loading(progress.done, progress.all)}</p>
            <Progress label={words.setup} value={progress.done} max={Math.max(1, progress.all)} />
          </>
        )}
      </div>
    </Card>
  );
}

function SetupForm() {
  const words = useWords(trainerWords);
  const { folder, keyFile, progress, load } = useTrainer();
  const [typed, setTyped] = useState({ folder, keyFile });
  return (
    <form
      className="setup"
      onSubmit={(event) => {
        event.preventDefault();
        void load(typed.folder.trim(), typed.keyFile.trim());
      }}
    >
      <TextField
        mono
        label={words.folder}
        hint={words.folderHint}
        value={typed.folder}
        onChange={(next) => setTyped({ ...typed, folder: next })}
      />
      <TextField
        mono
        label={words.keyFile}
        hint={words.keyHint}
        value={typed.keyFile}
        onChange={(next) => setTyped({ ...typed, keyFile: next })}
      />
      <div className="setup__ways">
        <Button type="submit" tone="primary" disabled={progress !== undefined}>
          {words.load}
        </Button>
        <ImportField />
      </div>
    </form>
  );
}

function ImportField() {
  const words = useWords(trainerWords);
  const { folder, keyFile, keep, load } = useTrainer();
  const take = async (files: readonly File[]) => {
    showToast(words.imported(await keep(files)));
    await load(folder, keyFile);
  };
  return (
    <FilesButton what="files" accept=".json,application/json" onFiles={(files) => void take(files)}>
      {words.import}
    </FilesButton>
  );
}
