import { app, dialog } from 'electron';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Language } from '../../shared/language.ts';
import { kindOf } from '../app/sealed-process.ts';

/** The name of the call and the kind of error only: an error's message could quote what a person wrote. */
export function reportCall(call: string, error: unknown): void {
  process.stderr.write(`sekisho: ${call}: ${kindOf(error)}\n`);
}

/** An error that nobody caught. Electron's own box would show its message, which may quote a text; the app goes on. */
export function surprised(kind: string): void {
  process.stderr.write(`sekisho: surprise: ${kind}\n`);
  const ja = '思わぬ問題が起きました。うまく動かないときは、アプリを開き直してください。';
  dialog.showErrorBox(
    'Sekisho',
    `${ja}\nSomething went wrong. If the app does not work as it should, please open it again.`,
  );
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
