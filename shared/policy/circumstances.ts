import { MODES, type Mode, type Policy } from './policy.ts';
import { type Hours, type Rule, WEEKDAYS } from './rule.ts';

/** A moment as a clock on the wall shows it. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Since midnight, 0 to 1439. */
  readonly minutes: number;
}

/** The moment as the clock of this machine shows it. */
export function momentOf(now: Date): LocalMoment {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    weekday: now.getDay(),
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
}

/** What a policy may make its say depend on, besides text and site. */
export interface Circumstances {
  /** Ids of the groups that this person or machine belongs to; left out: nobody knows, and rules for any group speak. */
  readonly groups?: readonly string[] | undefined;
  readonly now: LocalMoment;
}

/**
 * The policy as it stands in these circumstances: rules for other groups and other hours are taken out, and every staged
 * rule has the mode of its day. Without circumstances every rule speaks, and a staged one has its strictest mode.
 */
export function policyAt(policy: Policy, at?: Circumstances): Policy {
  if (policy.rules.every(isTimeless)) return policy;
  const rules = policy.rules.flatMap((rule) => (at === undefined || fits(rule, at) ? [resolved(rule, at)] : []));
  return { ...policy, rules };
}

/** The mode of a rule on a local date (`YYYY-MM-DD`). */
export function modeOn({ mode, stages = [] }: Pick<Rule, 'mode' | 'stages'>, date: string): Mode {
  return stages.findLast(({ from }) => from <= date)?.mode ?? mode;
}

/** Whether the moment lies inside the hours. */
export function isWithin({ days, from, to }: Hours, { weekday, minutes }: LocalMoment): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isOn = (day: number) => days === undefined || days.some((name) => WEEKDAYS.indexOf(name) === day % 7);
  if (start < end) return isOn(weekday) && minutes >= start && minutes < end;
  return (isOn(weekday) && minutes >= start) || (isOn(weekday + 6) && minutes < end);
}

/** Minutes since midnight of a time such as `09:30`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function isTimeless({ when, stages }: Rule): boolean {
  return when.groups === undefined && when.hours === undefined && stages === undefined;
}

function fits({ when: { groups, hours } }: Rule, at: Circumstances): boolean {
  const isMember = groups === undefined || at.groups === undefined || groups.some((id) => at.groups?.includes(id));
  return isMember && (hours === undefined || isWithin(hours, at.now));
}

function resolved(rule: Rule, at?: Circumstances): Rule {
  const { stages, ...rest } = rule;
  if (stages === undefined) return rule;
  return { ...rest, mode: at === undefined ? strictestMode(rule) : modeOn(rule, at.now.date) };
}

function strictestMode({ mode, stages = [] }: Rule): Mode {
  const modes = [mode, ...stages.map((stage) => stage.mode)];
  return modes.reduce((best, next) => (MODES.indexOf(next) > MODES.indexOf(best) ? next : best));
}
