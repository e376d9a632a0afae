import type { Bilingual } from '../../language.ts';
import type { Action, Policy } from '../policy.ts';

/** A public document that a template's rules rest on. */
export interface TemplateSource {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** The day, month or year of the document, as ISO 8601 gives it. */
  readonly date: string;
  /** The articles or sections that count. */
  readonly places?: Bilingual;
}

/** An invented text and what the template does with it on the way to a public chatbot. */
export interface TemplateSample {
  readonly text: Bilingual;
  readonly action: Action;
  /** Id of the rule that decides. */
  readonly rule: string;
}

/** A policy that is ready to use, and to be made a company's own. */
export interface PolicyTemplate {
  readonly id: string;
  readonly title: Bilingual;
  /** For whom it is and what it stresses. */
  readonly summary: Bilingual;
  readonly sources: readonly TemplateSource[];
  readonly policy: Policy;
  readonly samples: readonly TemplateSample[];
}
