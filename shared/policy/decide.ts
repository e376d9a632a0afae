import { BAND_FLOOR, bandOf } from '../detect/confidence.ts';
import type { Finding } from '../detect/finding.ts';
import type { DecidedFinding, Decision } from './check-result.ts';
import { ACTIONS, type Action, MODES, type Mode, type Policy, type Site } from './policy.ts';
import type { Rule, RuleCondition } from './rule.ts';

/**
 * What the policy says about findings on their way to a site. Of all rules that speak for a finding the strictest one
 * counts, the earlier one where two are equally strict. The whole text gets the strictest action of its findings and
 * of the rules about any text.
 */
export function decide(findings: readonly Finding[], policy: Policy, site: Site): Decision {
  const ruleFor = rulesFor(policy, site);
  const decided = findings.map((finding) => decideFinding(finding, ruleFor(finding)));
  const aboutText = strictest(policy.rules.filter((rule) => rule.about === 'text' && speaksFor(rule.when, site)));
  let action: Action = aboutText === undefined ? 'allow' : effective(aboutText);
  let rule = aboutText?.id ?? 'none';
  for (const finding of decided) {
    if (ACTIONS.indexOf(finding.action) > ACTIONS.indexOf(action)) [action, rule] = [finding.action, finding.rule];
  }
  return { action, rule, findings: decided };
}

/**
 * What a text that could not be checked meets on its way to the site: the strictest of what the policy says about all such
 * texts and of what its rules for the site say.
 */
export function uncheckedAction(policy: Policy, site: Site): Action {
  const speaking = policy.rules.filter(({ when }) => speaksFor(when, site));
  const asked = speaking.map(({ unchecked = 'allow', mode }) => effective({ action: unchecked, mode }));
  return asked.reduce((best, next) => (ACTIONS.indexOf(next) > ACTIONS.indexOf(best) ? next : best), policy.unchecked);
}

/** The action that holds a text back until the person has done something about it. */
export function holds(action: Action): boolean {
  return action === 'redact' || action === 'block';
}

/** Whether this finding is masked in the safe text. */
export function isMasked(finding: Pick<DecidedFinding, 'action'>): boolean {
  return holds(finding.action);
}

function decideFinding(finding: Finding, rule: Rule | undefined): DecidedFinding {
  if (rule === undefined) return { ...finding, action: 'allow', mode: 'off', rule: 'none' };
  return { ...finding, action: effective(rule), mode: rule.mode, rule: rule.id };
}

/** Rules ask for no more than detector, category and band, so findings alike in these share their answer. */
function rulesFor(policy: Policy, site: Site): (finding: Finding) => Rule | undefined {
  const known = new Map<string, Rule | undefined>();
  return (finding) => {
    const kind = `${finding.detector} ${finding.category} ${bandOf(finding.confidence)}`;
    if (!known.has(kind)) {
      const matching = policy.rules.filter((rule) => rule.about === 'finding' && speaksFor(rule.when, site, finding));
      known.set(kind, strictest(matching));
    }
    return known.get(kind);
  };
}

function speaksFor(when: RuleCondition, site: Site, finding?: Finding): boolean {
  return (
    (when.tiers?.includes(site.tier) ?? true) &&
    (when.sites?.includes(site.id) ?? true) &&
    (finding === undefined ||
      ((when.categories?.includes(finding.category) ?? true) &&
        (when.detectors?.includes(finding.detector) ?? true) &&
        finding.confidence >= BAND_FLOOR[when.confidence ?? 'low']))
  );
}

function strictest(rules: readonly Rule[]): Rule | undefined {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (best === undefined || strictness(rule) > strictness(best)) best = rule;
  }
  return best;
}

/** Effective action first, then mode, so that an observed rule never hides an advised one. */
function strictness(rule: Rule): number {
  return ACTIONS.indexOf(effective(rule)) * MODES.length + MODES.indexOf(rule.mode);
}

const CEILING: Readonly<Record<Mode, Action>> = { off: 'allow', observe: 'allow', advise: 'warn', enforce: 'block' };

function effective({ action, mode }: Pick<Rule, 'action' | 'mode'>): Action {
  const ceiling = CEILING[mode];
  return ACTIONS.indexOf(action) < ACTIONS.indexOf(ceiling) ? action : ceiling;
}
