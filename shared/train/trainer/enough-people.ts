import type { TrainingResult } from '../result/training-result.ts';

/** Whom a figure is about: the people of a group, '' for everybody, and how few people no figure may be about. */
export interface Crowd {
  readonly group: string;
  readonly smallest: number;
}

export function isOfGroup({ groups }: Pick<TrainingResult, 'groups'>, group: string): boolean {
  return group === '' || groups.includes(group);
}

/**
 * Whether a figure about so many people of the group may be shown. Not when those outside of it are too few either:
 * taking the group's figure from everybody's would tell theirs.
 */
export function areEnough(inside: number, outside: number, smallest: number): boolean {
  return inside >= smallest && (outside === 0 || outside >= smallest);
}
