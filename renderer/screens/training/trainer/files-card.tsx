import type { RefusedResult } from '../../../../shared/contract/trainer.ts';
import { trainerWords } from '../../../../shared/words/trainer-words.ts';
import { call } from '../../../bridge/bridge.ts';
import { Button } from '../../../parts/button.tsx';
import { Card, Chip } from '../../../parts/surfaces.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { useLanguage, useWords } from '../../../state/words.ts';
import { useTrainer } from './trainer-store.ts';

/** Files that were not taken, each with its reason, and certificates that wait for the company's signature. */
export function FilesCard() {
  const words = useWords(trainerWords);
  const { view, folder, keyFile, load } = useTrainer();
  if (view === undefined) return null;
  const again = () => load(folder, keyFile);
  const accept = async (file: string) => {
    await call('trainer.accept', { file });
    await again();
  };
  const sign = async () => {
    const answer = await call('trainer.countersign');
    if (answer.ok) showToast(words.countersigned(answer.value.signed));
    await again();
  };
  const count = view.toCountersign;
  const actions = count === 0 ? undefined : <Button onClick={() => void sign()}>{words.countersign(count)}</Button>;
  const { length } = view.refused;
  return (
    <Card title={words.refused(length)} lead={length === 0 ? words.refusedNone : undefined} actions={actions}>
      {length === 0 ? null : <RefusedTable refused={view.refused} onAccept={(file) => void accept(file)} />}
    </Card>
  );
}

interface RefusedTableProps {
  readonly refused: readonly RefusedResult[];
  readonly onAccept: (file: string) => void;
}

function RefusedTable({ refused, onAccept }: RefusedTableProps) {
  const words = useWords(trainerWords);
  const language = useLanguage();
  return (
    <table className="figures file-table">
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.why}</th>
          <th scope="col">{words.account}</th>
        </tr>
      </thead>
      <tbody>
        {refused.slice(0, 500).map(({ file, kind, why, person }) => (
          <tr key={file}>
            <th scope="row">
              <code>{file}</code>
            </th>
            <td>
              <Chip tone={kind === 'forged' || kind === 'key-changed' ? 'hold' : 'caution'}>{words.kind[kind]}</Chip>{' '}
              {why[language]}
              {kind === 'key-changed' ? (
                <p>
                  {words.acceptAsk}{' '}
                  <Button size="s" onClick={() => onAccept(file)}>
                    {words.accept}
                  </Button>
                </p>
              ) : null}
            </td>
            <td>{person ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
