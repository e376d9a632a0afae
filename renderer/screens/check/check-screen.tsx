import { shellWords } from '../../../shared/words/shell-words.ts';
import { PageHeader } from '../../parts/page.tsx';
import { useWords } from '../../state/words.ts';

/** The first screen: text on its way to a chatbot is looked at here. */
export function CheckScreen() {
  const words = useWords(shellWords);
  return (
    <div className="page">
      <PageHeader title={words.routes.check} />
    </div>
  );
}
