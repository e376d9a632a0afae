import type { Guideline } from './guideline.ts';
import { BUSINESS_GUIDELINES } from './guidelines/business-guidelines.ts';
import { JCIC_SCENARIOS } from './guidelines/jcic-scenarios.ts';
import { SECURE_DEVELOPMENT } from './guidelines/secure-development.ts';

/** The guidelines in the order in which the report answers them. */
export const GUIDELINES: readonly Guideline[] = [BUSINESS_GUIDELINES, JCIC_SCENARIOS, SECURE_DEVELOPMENT];
