import { useState } from 'react';
import type { DashboardView } from '../../../shared/contract/dashboard.ts';
import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/page.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { useDashboard } from './dashboard-store.ts';
import { useNumbers } from './numbers.ts';

/** Which records are looked at, and what was read of them. */
export function SourceCard() {
  const words = useWords(dashboardWords);
  const { source, view, choose } = useDashboard();
  const options = (['record', 'folder'] as const).map((value) => ({ value, label: words.sources[value] }));
  return (
    <Card title={words.source}>
      <Segmented legend={words.source} hideLegend value={source} options={options} onChange={choose} />
      {source === 'folder' ? <FolderForm /> : null}
      <Reading />
      {view === undefined ? null : <Loaded view={view} />}
    </Card>
  );
}

function FolderForm() {
  const words = useWords(dashboardWords);
  const { folder, progress, open } = useDashboard();
  const [typed, setTyped] = useState(folder);
  return (
    <form
      className="dash-folder"
      onSubmit={(event) => {
        event.preventDefault();
        void open('folder', typed.trim());
      }}
    >
      <TextField mono label={words.folder} hint={words.folderHint} value={typed} onChange={setTyped} />
      <Button type="submit" tone="primary" disabled={progress !== undefined}>
        {words.load}
      </Button>
    </form>
  );
}

function Reading() {
  const words = useWords(dashboardWords);
  const { percent } = useNumbers();
  const { progress, stop } = useDashboard();
  return (
    <div className="dash-reading" aria-live="polite">
      {progress === undefined ? null : (
        <>
          <p>{words.loading(percent(progress.all === 0 ? 0 : progress.done / progress.all))}</p>
          <Progress label={words.source} value={progress.done} max={Math.max(1, progress.all)} />
          <Button onClick={stop}>{words.stop}</Button>
        </>
      )}
    </div>
  );
}

function Loaded({ view }: { view: DashboardView }) {
  const words = useWords(dashboardWords);
  const { number } = useNumbers();
  const { source, entries, files, machines, doubles, smallGroups, smallestGroup } = view;
  const lines = [
    source === 'record'
      ? words.loaded(number(entries))
      : words.loadedFolder(number(files), number(machines), number(entries)),
    doubles === 0 ? '' : words.doubles(number(doubles)),
    smallGroups === 0 ? '' : words.smallGroups(number(smallGroups), number(smallestGroup)),
    source === 'record' ? words.oneMachine : '',
    words.days,
  ];
  return (
    <>
      <p className="dash-note">{lines.filter((line) => line !== '').join(' ')}</p>
      {view.refusedCount === 0 ? null : <RefusedList view={view} />}
    </>
  );
}

function RefusedList({ view: { refused, refusedCount } }: { view: DashboardView }) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const { number } = useNumbers();
  return (
    <details className="dash-table" open>
      <summary>{words.refused(number(refusedCount))}</summary>
      {refused.length < refusedCount ? <p className="dash-note">{words.refusedShown(refused.length)}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.refusedFile}</th>
            <th scope="col">{words.refusedLine}</th>
            <th scope="col">{words.refusedWhy}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ file, line, why }) => (
            <tr key={`${file} ${line}`}>
              <th scope="row">{file}</th>
              <td>{line === undefined ? '' : number(line)}</td>
              <td>{why[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
