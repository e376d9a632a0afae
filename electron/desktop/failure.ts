import { app, dialog } from 'electron';

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
