import { SERVICE_SHAPES } from './service-near.ts';
import { BUILD_FORMATS } from './token-formats-build.ts';
import { CLOUD_FORMATS, type TokenFormat } from './token-formats-cloud.ts';
import { OFFICE_FORMATS } from './token-formats-office.ts';
import { WORK_FORMATS } from './token-formats-work.ts';

/** All tokens that a literal tells apart, one row each. */
export const TOKEN_FORMATS: readonly TokenFormat[] = [
  ...CLOUD_FORMATS,
  ...BUILD_FORMATS,
  ...WORK_FORMATS,
  ...OFFICE_FORMATS,
];

/** What the tables hold, for the reference page. Services that have a detector of their own are not counted here. */
export interface FormatCounts {
  /** Services, each counted once. */
  readonly services: number;
  /** Formats that a literal tells apart. */
  readonly told: number;
  /** Formats that count only shortly behind the name of their service. */
  readonly near: number;
}

/** Counts the formats of the tables. */
export function countFormats(): FormatCounts {
  const told = TOKEN_FORMATS.map(([service]) => service.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''));
  return {
    services: new Set([...told, ...SERVICE_SHAPES.keys()]).size,
    told: TOKEN_FORMATS.length,
    near: [...SERVICE_SHAPES.values()].flat().length,
  };
}
