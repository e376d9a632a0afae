import { existsSync } from 'node:fs';

/** Stops the terminal's tests with one sentence when there is no built program to run. */
export default function needsBuild(): void {
  if (!existsSync('dist/cli.js')) throw new Error('dist/cli.js is missing: run `npm run build` first.');
}
