import { app, dialog } from 'electron';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Language } from '../../shared/language.ts';

/** The name of the call and the kind of error only: an error's message could quote what a person wrote. */
export function reportCall(call: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  process.stderr.write(`sekisho: ${call}: ${kind}\n`);
}

/** A start that failed: said where people look, then the program ends with a status that scripts can see. */
export function failed(error: unknown): void {
  reportCall('start', error);
  dialog.showErrorBox('Sekisho', '起動できませんでした。\nSekisho could not be started.');
  app.exit(1);
}

/** Why something that was asked for outside of the window was not done. */
export async function tellProblem({ message }: Problem, language: Language): Promise<void> {
  await dialog.showMessageBox({ type: 'info', title: 'Sekisho', message: message[language] });
}
