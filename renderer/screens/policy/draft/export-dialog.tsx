import { policyDraftWords } from '../../../../shared/words/policy-draft-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FilesButton } from '../../../parts/files-button.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { showToast } from '../../../parts/toast.tsx';
import { useSettings } from '../../../state/settings-store.ts';
import { currentWords, useWords } from '../../../state/words.ts';
import { textOf, useDraft } from './draft-store.ts';
import { useDocument } from './use-draft.ts';

/** No key file of ours is longer; anything longer is not one and is not read. */
const LONGEST_KEY = 10_000;

/** Two ways out of the editor: a plain file, and one that is signed on this machine. */
export function ExportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords(policyDraftWords).exporting;
  const document = useDocument();
  const isBlocked = useDraft((state) => state.problems.length > 0);
  const name = `${document.id || 'policy'}-v${document.version}`;
  const plain = () => {
    saveFile(`${name}.json`, textOf(document), 'application/json');
    showToast(words.done(`${name}.json`));
    onClose();
  };
  const sign = async (file: File) => {
    if (await signAndSave(file, textOf(document), `${name}.signed.json`)) onClose();
  };
  return (
    <Dialog
      open={open}
      title={words.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      {isBlocked ? <p className="field__problem">{words.blocked}</p> : null}
      <ul className="starts">
        <li>
          <Button disabled={isBlocked} onClick={plain}>
            {words.plain}
          </Button>
          <p className="field__hint">{words.plainText}</p>
        </li>
        <li>
          <h3>{words.signed}</h3>
          <p className="field__hint">{words.signedText}</p>
          <FilesButton what="file" disabled={isBlocked} onFiles={([file]) => file && void sign(file)}>
            {words.key}
          </FilesButton>
        </li>
      </ul>
    </Dialog>
  );
}

/** The key goes to the host in one call and is nowhere afterwards. */
async function signAndSave(keyFile: File, text: string, name: string): Promise<boolean> {
  const words = currentWords(policyDraftWords).exporting;
  const { language } = useSettings.getState();
  const key = await keyFile.slice(0, LONGEST_KEY).text();
  const answer = await call('draft.sign', { text, key });
  if (!answer.ok) {
    showToast(`${words.failed} ${answer.problem.message[language]}`);
    return false;
  }
  saveFile(name, answer.value.file, 'application/json');
  showToast(words.done(name));
  return true;
}
