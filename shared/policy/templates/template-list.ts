import { aiGuidelinesUserTemplate } from './ai-guidelines-user.ts';
import { financeTemplate } from './finance.ts';
import { medicalTemplate } from './medical.ts';
import { municipalityTemplate } from './municipality.ts';
import { personalInformationTemplate } from './personal-information.ts';
import { softwareTemplate } from './software.ts';
import { starterTemplate } from './starter.ts';
import type { PolicyTemplate } from './template.ts';
import { tradeSecretsTemplate } from './trade-secrets.ts';

/** Policies that are ready to use, in the order people see them. */
export const TEMPLATES: readonly PolicyTemplate[] = [
  starterTemplate,
  aiGuidelinesUserTemplate,
  personalInformationTemplate,
  tradeSecretsTemplate,
  medicalTemplate,
  financeTemplate,
  municipalityTemplate,
  softwareTemplate,
];
