import { useCallback, useEffect, useState } from 'react';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { strictestPublic } from '../../../../shared/policy/sites.ts';
import { policySimulationWords } from '../../../../shared/words/policy-simulation-words.ts';
import { policyWords } from '../../../../shared/words/policy-words.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/fields.tsx';
import { FilesButton } from '../../../parts/files-button.tsx';
import { Card, Chip } from '../../../parts/surfaces.tsx';
import { showToast } from '../../../parts/toast.tsx';
import { usePolicy } from '../../../state/policy-store.ts';
import { useWords } from '../../../state/words.ts';
import { ActionIcon } from '../action-icon.tsx';
import { ruleName } from './past-card.tsx';
import { MOST_SAMPLES, type SampleChange, useSampleFiles, useSamples } from './use-samples.ts';

/** The administrator's own files under both policies. */
export function SampleCard({ draft }: { draft: Policy }) {
  const words = useWords(policySimulationWords);
  const { policy: current, source } = usePolicy();
  const { files, forget } = useSampleFiles();
  const [siteId, setSite] = useState('');
  const site = draft.sites.find(({ id }) => id === siteId) ?? strictestPublic(draft);
  const changes = useSamples({ current, source, draft, site });
  const take = useTaking();
  useDrop(take);
  return (
    <Card title={words.samples} lead={words.samplesLead}>
      <Select
        label={words.site}
        value={site.id}
        options={draft.sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setSite}
      />
      <div className="samples__choose">
        <FilesButton what="files" onFiles={take}>
          {words.choose}
        </FilesButton>
        <FilesButton what="folder" onFiles={take}>
          {words.chooseFolder}
        </FilesButton>
        {files.length === 0 ? null : (
          <Button tone="plain" onClick={forget}>
            {words.forget}
          </Button>
        )}
        <span className="field__hint">{words.drop}</span>
      </div>
      {changes.length < files.length ? (
        <progress className="progress" aria-label={words.reading} value={changes.length} max={files.length} />
      ) : null}
      {changes.length === 0 ? null : <SampleTable changes={changes} />}
    </Card>
  );
}

function useTaking(): (files: readonly File[]) => void {
  const words = useWords(policySimulationWords);
  const add = useSampleFiles((state) => state.add);
  return useCallback(
    (files) => {
      if (files.length > MOST_SAMPLES) showToast(words.tooMany(MOST_SAMPLES));
      add(files);
    },
    [words, add],
  );
}

/** Takes files that are let go anywhere on the page; otherwise the browser would open one in place of the page. */
function useDrop(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const dragged = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const { files } = event.dataTransfer ?? {};
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      take([...files]);
    };
    addEventListener('dragover', dragged);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', dragged);
      removeEventListener('drop', dropped);
    };
  }, [take]);
}

function SampleTable({ changes }: { changes: readonly SampleChange[] }) {
  const words = useWords(policySimulationWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="grid-scroll" aria-label={words.area(words.samples)} tabIndex={0}>
      <table className="grid">
        <caption className="visually-hidden">{words.samples}</caption>
        <thead>
          <tr>
            {[words.file, words.from, words.to].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, from, to }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <tr key={index}>
              <th scope="row">
                {name} {from?.action === to?.action ? null : <Chip tone="info">{words.changed}</Chip>}
              </th>
              <VerdictCell verdict={from} />
              <VerdictCell verdict={to} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VerdictCell({ verdict }: { verdict: SampleChange['from'] }) {
  const words = useWords(policySimulationWords);
  const { cell } = useWords(policyWords);
  if (verdict === undefined) return <td>{words.unread}</td>;
  return (
    <td data-action={verdict.action}>
      <span className="grid__action">
        <ActionIcon action={verdict.action} size={16} /> {cell[verdict.action]}
      </span>
      <small>{ruleName(verdict.rule, words)}</small>
    </td>
  );
}
