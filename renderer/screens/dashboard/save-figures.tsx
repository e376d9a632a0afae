import { dashboardWords } from '../../../shared/words/dashboard-words.ts';
import { Button } from '../../parts/button.tsx';
import { CopyIcon } from '../../parts/icons.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useDashboard } from './dashboard-store.ts';
import { figuresCsv } from './figures-csv.ts';

/** A spreadsheet takes a UTF-8 file for another encoding unless it begins with this mark. */
const MARK = '\uFEFF';

/** Lets the person take along the figures that show. */
export function SaveFigures() {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const { figures, trend, asked } = useDashboard();
  if (figures === undefined || asked === undefined) return null;
  const save = () => {
    const content = figuresCsv({ figures, trend, asked }, language);
    saveFile(`sekisho-figures-${asked.from}-${asked.to}.csv`, `${MARK}${content}`, 'text/csv');
  };
  return (
    <Button icon={<CopyIcon size={18} />} onClick={save}>
      {words.csv}
    </Button>
  );
}
