import { useState } from 'react';
import type { Incident } from '../../../shared/incident/incident.ts';
import { type Report, type ReportLine, reportJson, reportMarkdown, reportOf } from '../../../shared/incident/report.ts';
import { pagesOf } from '../../../shared/incident/services.ts';
import { incidentReportWords } from '../../../shared/words/incident-report-words.ts';
import { incidentWords } from '../../../shared/words/incident-words.ts';
import { Button } from '../../parts/button.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { usePolicy } from '../../state/policy-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';

/** The report as it will be handed over, with a note that lives as long as this page. */
export function ReportPane({ incident }: { incident: Incident }) {
  const words = useWords(incidentWords);
  const language = useLanguage();
  const [note, setNote] = useState('');
  const policy = usePolicy((state) => state.policy);
  if (policy === undefined) return null;
  const named = policy.sites.find(({ id }) => id === incident.site)?.name ?? pagesOf(incident.site)?.name;
  const { id, version } = policy;
  const parts = () => ({
    incident,
    site: named ?? incident.site,
    note,
    policy: { id, version },
    now: new Date().toISOString(),
  });
  const name = `sekisho-incident-${incident.startedAt.slice(0, 10)}`;
  return (
    <section className="card report" aria-labelledby="incident-report">
      <div className="card__head no-print">
        <div>
          <h2 id="incident-report">{words.report}</h2>
          <p className="card__lead">{words.reportLead}</p>
        </div>
      </div>
      <div className="field no-print">
        <label className="field__label" htmlFor="incident-note">
          {words.note}
        </label>
        <textarea
          id="incident-note"
          autoComplete="off"
          className="report__note"
          aria-describedby="incident-note-hint"
          rows={3}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <p id="incident-note-hint" className="field__hint">
          {words.noteHint}
        </p>
      </div>
      <div className="record-deeds no-print">
        <Button
          tone="primary"
          onClick={() => saveFile(`${name}.md`, reportMarkdown(reportOf(parts(), language), language), 'text/markdown')}
        >
          {words.saveMarkdown}
        </Button>
        <Button onClick={() => saveFile(`${name}.json`, reportJson(parts()), 'application/json')}>
          {words.saveJson}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <Sheet report={reportOf(parts(), language)} />
    </section>
  );
}

function Sheet({ report }: { report: Report }) {
  const words = useWords(incidentReportWords);
  return (
    <article className="print-sheet">
      <h3>{report.title}</h3>
      <h4>{words.facts}</h4>
      <Lines lines={report.facts} />
      <h4>{words.steps}</h4>
      <Lines lines={report.steps} />
      {report.duty.length === 0 ? null : (
        <>
          <h4>{words.duty}</h4>
          <ul>
            {report.duty.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {report.note === '' ? null : (
        <>
          <h4>{words.note}</h4>
          <p className="report__words">{report.note}</p>
        </>
      )}
    </article>
  );
}

function Lines({ lines }: { lines: readonly ReportLine[] }) {
  return (
    <dl>
      {lines.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
