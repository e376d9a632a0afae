import type { CompanyFound } from '../../../shared/contract/company.ts';

/** What the app said about texts of this frame. The verdict on a text waits for it, and a failure means no verdict. */
export interface CompanyAnswers {
  /** Asks the app about a text that nobody has asked about yet. */
  readonly of: (text: string) => CompanyFound | 'waiting' | 'failed';
  readonly settled: (text: string) => Promise<void>;
}

interface Answer {
  state: CompanyFound | 'waiting' | 'failed';
  readonly done: Promise<void>;
}

/** Texts of one conversation are met again and again on their way out; older ones are asked about anew. */
const MOST = 20;
/** A failed question may be asked again after this: the app may be there by then. */
const AGAIN_MS = 5_000;

const NOTHING: CompanyFound = { code: [], documents: [], records: [] };

export function companyAnswers(ask: (text: string) => Promise<CompanyFound>): CompanyAnswers {
  const answers = new Map<string, Answer>();

  function answerTo(text: string): Answer {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh: Answer = { state: 'waiting', done: ask(text).then(took, failed) };
    function took(found: CompanyFound): void {
      fresh.state = found;
    }
    function failed(): void {
      // Why the app could not look is not for this frame to say; that it did not is the answer.
      fresh.state = 'failed';
      setTimeout(() => answers.delete(text), AGAIN_MS);
    }
    answers.set(text, fresh);
    for (const oldest of answers.keys()) if (answers.size > MOST) answers.delete(oldest);
    return fresh;
  }

  return {
    of: (text) => (text.trim() === '' ? NOTHING : answerTo(text).state),
    settled: async (text) => {
      if (text.trim() !== '') await answerTo(text).done;
    },
  };
}
