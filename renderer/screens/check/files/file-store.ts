import { create } from 'zustand';
import type { FileCheck } from '../../../../shared/files/check-file.ts';
import type { Row } from './rows.ts';

/** The file on the desk. Its texts live in this page's memory only. */
export interface OpenFile {
  readonly name: string;
  readonly status: 'reading' | 'checked' | 'lost';
  /** From 0 to 1; `undefined` until the file is read. */
  readonly share: number | undefined;
  readonly check: FileCheck | undefined;
  readonly rows: readonly Row[];
  /** Whether a redacted copy can be made. */
  readonly canCopy: boolean;
  readonly isCopying: boolean;
  /** The row whose text is shown. */
  readonly row: number;
  /** The open finding of that row. */
  readonly item: number | undefined;
  readonly filter: 'all' | 'found';
}

export const useFile = create<{ readonly file: OpenFile | undefined }>(() => ({ file: undefined }));

/** Changes the open file; without one, nothing. */
export function setFile(change: Partial<OpenFile>): void {
  const { file } = useFile.getState();
  if (file !== undefined) useFile.setState({ file: { ...file, ...change } });
}

export function freshFile(name: string): OpenFile {
  return {
    name,
    status: 'reading',
    share: undefined,
    check: undefined,
    rows: [],
    canCopy: false,
    isCopying: false,
    row: 0,
    item: undefined,
    filter: 'all',
  };
}
