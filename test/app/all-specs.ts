import { accessSpecs } from './access-specs.ts';
import type { AppTest } from './app.ts';
import { checkSpecs } from './check-specs.ts';
import { dashboardSpecs } from './dashboard-specs.ts';
import { filesSpecs } from './files-specs.ts';
import { marksSpecs } from './marks-specs.ts';
import { policySpecs } from './policy-specs.ts';
import { privacySpecs } from './privacy-specs.ts';
import { screensSpecs } from './screens-specs.ts';
import { trainingSpecs } from './training-specs.ts';
import { typingSpecs } from './typing-specs.ts';
import { workerSpecs } from './worker-specs.ts';

/** Everything that must hold whichever host answers the page. `lessons` are played to the end, with every card's looks. */
export function allSpecs(test: AppTest, lessons: readonly string[]): void {
  test.describe('check', () => checkSpecs(test));
  test.describe('typing', () => typingSpecs(test));
  test.describe('files', () => filesSpecs(test));
  test.describe('marks', () => marksSpecs(test));
  test.describe('screens', () => screensSpecs(test));
  test.describe('dashboard', () => dashboardSpecs(test));
  test.describe('training', () => trainingSpecs(test, lessons));
  test.describe('policy', () => policySpecs(test));
  test.describe('privacy', () => privacySpecs(test));
  test.describe('worker', () => workerSpecs(test));
  test.describe('access', () => accessSpecs(test));
}
