import { useMemo } from 'react';
import { evidenceCsv } from '../../../shared/evidence/evidence-csv.ts';
import { evidenceJson } from '../../../shared/evidence/evidence-json.ts';
import type { EvidenceFacts } from '../../../shared/evidence/facts.ts';
import { evidencePage } from '../../../shared/evidence/page/page-file.ts';
import { pageStyle } from '../../../shared/evidence/page/page-style.ts';
import { evidenceSheet } from '../../../shared/evidence/page/sheet.ts';
import { evidenceScreenWords } from '../../../shared/words/evidence-screen-words.ts';
import { Button } from '../../parts/button.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { drawn } from './draw.ts';
import { usePaper } from './use-paper.ts';

/** The report as it will be saved and printed, and the deeds that do so. */
export function EvidencePreview({ facts }: { facts: EvidenceFacts }) {
  const words = useWords(evidenceScreenWords);
  const language = useLanguage();
  const sheet = useMemo(() => drawn(evidenceSheet({ facts, language, level: 2 })), [facts, language]);
  usePaper(pageStyle({ facts, language }));
  const { from, to } = facts.period;
  const name = `sekisho-evidence-${from}--${to}`;
  return (
    <>
      <div className="record-deeds">
        <Button tone="primary" onClick={() => saveFile(`${name}.html`, evidencePage(facts, language), 'text/html')}>
          {words.saveHtml}
        </Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <Button onClick={() => saveFile(`${name}.csv`, evidenceCsv(facts, language), 'text/csv')}>
          {words.saveCsv}
        </Button>
        <Button onClick={() => saveFile(`${name}.json`, evidenceJson(facts), 'application/json')}>
          {words.saveJson}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="evidence-preview" aria-label={words.preview} tabIndex={0}>
        {sheet}
      </section>
    </>
  );
}
