import { gatherCompany, IndexUnusable } from '../../../../shared/company/gather.ts';
import { type CompanyIndex, decodeIndex } from '../../../../shared/company/index-file.ts';
import { type CompanyStanding, type InstalledIndex, isUsed } from '../../../../shared/contract/company.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import type { Names } from '../../../../shared/detect/names/names.ts';
import type { LineAnswer, LineAsk } from './company-line.ts';

/** What is installed is asked for again after this. */
const FRESH_MS = 10_000;

type Question = LineAsk extends infer A ? (A extends LineAsk ? Omit<A, 'id'> : never) : never;

/**
 * The worker's end: loads what a text is read with, the dictionaries and of the company's indexes the kinds that the text
 * needs, each once. Rejects where an index that is needed cannot be used.
 */
export function companyEnd(port: MessagePort): (text: string) => Promise<Names> {
  const waiting = new Map<number, (answer: LineAnswer) => void>();
  const opened = new Map<string, Promise<CompanyIndex>>();
  let last = 0;
  let known: { readonly at: number; readonly standing: Promise<CompanyStanding> } | undefined;

  port.onmessage = ({ data }: MessageEvent<LineAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };

  function ask(question: Question): Promise<LineAnswer> {
    return new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      port.postMessage({ id, ...question });
    });
  }

  function standing(): Promise<CompanyStanding> {
    const before = known?.standing;
    if (known === undefined || performance.now() - known.at > FRESH_MS) {
      known = { at: performance.now(), standing: askStanding(before) };
    }
    return known.standing;
  }

  async function askStanding(before: Promise<CompanyStanding> | undefined): Promise<CompanyStanding> {
    const answer = await ask({ ask: 'standing' });
    if ('standing' in answer) return answer.standing;
    // A host that is lost for a while has not taken away what it installed.
    if (before !== undefined) return before;
    known = undefined;
    throw new IndexUnusable('');
  }

  function open(index: InstalledIndex): Promise<CompanyIndex> {
    const { file, facts } = index;
    if (!isUsed(index) || facts === undefined) return Promise.reject(new IndexUnusable(file));
    const name = `${file} ${facts.version} ${facts.made} ${facts.size}`;
    const found = opened.get(name) ?? fetchIndex(file, facts.size);
    opened.set(name, found);
    found.catch(() => opened.delete(name));
    return found;
  }

  async function fetchIndex(file: string, size: number): Promise<CompanyIndex> {
    const answer = await ask({ ask: 'index', file, size });
    const decoded = 'bytes' in answer ? decodeIndex(answer.bytes) : undefined;
    if (decoded?.ok !== true) throw new IndexUnusable(file);
    return decoded.value;
  }

  return async (text) => {
    const gathered = standing().then((installed) => gatherCompany(text, installed, open));
    const [names, company] = await Promise.all([namesFor(text), gathered]);
    return company === undefined ? names : { ...names, company };
  };
}
