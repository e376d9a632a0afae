import type { Evidence } from '../../detector.ts';

/** Licences that make code public: a copyright line beside one of them says nothing about a company's own code. */
const OPEN_LICENCE =
  /SPDX-License-Identifier:(?!\s*(?:UNLICENSED|Proprietary|LicenseRef))|Apache License|MIT License|Permission is hereby granted|\bGNU\b|\b[AL]?GPL\b|\bBSD\b|Mozilla Public|under the same terms as Perl/iu;

const NOTICE = /\bcopyright\b|©|\(c\)\s*\d{4}|\ball rights reserved\b/iu;
const SECRECY =
  /\b(?:internal use only|company confidential|proprietary and confidential|strictly confidential|SPDX-License-Identifier:\s*(?:UNLICENSED|Proprietary|LicenseRef))\b|社外秘|関係者外秘|極秘|無断(?:複製|転載|使用)/iu;
const JAPANESE_OWNER = /(?:copyright|\(c\)|©)[^\n]{0,40}(?:株式会社|有限会社|co\.,?\s?ltd|k\.k\.|inc\.|corp)/iu;

/** Imports of parts that only one company has. */
const IMPORTS: readonly RegExp[] = [
  /['"(]@[\w-]{0,30}(?:internal|private|intra|corp|company|inhouse|shanai)[\w-]{0,30}\//u,
  /(?:import|package|using|use|from|require)\b[^\n]{0,20}\b(?:com|jp\.co|co\.jp|net|org)\.[\w.]{1,60}\.(?:internal|corp|inhouse|intra|private)\b/u,
  /(?:import|package)\s+(?:static\s+)?jp\.co\.\w+/u,
  /['"](?:git\+ssh:\/\/|git@|ssh:\/\/git@)(?!github\.com|gitlab\.com|bitbucket\.org)[\w.-]+/u,
  /from ['"](?:\.\.?\/){1,6}(?:internal|private|shanai)\//u,
];
/** Names of servers that only people inside can reach. */
const HOSTS: readonly RegExp[] = [
  /\.(?:internal|corp|intra|intranet|lan|local)\b(?<=[a-z\d-]\.[a-z]+)(?=['"/:])/u,
  /\/\/(?:[\w-]+\.){0,2}(?:internal|intra|intranet|corp|shanai|gitlab|nexus|artifactory|jenkins|confluence|jira|wiki|backlog|redmine|sonar(?:qube)?|harbor)\.[a-z\d-]+\.[a-z]{2,}(?<!(?:wiki|confluence|jira)\.(?:atlassian|apache|debian|archlinux)\.(?:com|org))/u,
  /\bjdbc:[a-z:]+(?:\/\/|@)[\w.-]+(?<!localhost)[:/]/u,
];
/** Notes that people leave for colleagues. */
const NOTES: readonly RegExp[] = [
  /\b(?:TODO|FIXME|HACK|XXX)\s*\(\s*[\p{L}@][\p{L}\d._ -]{0,30}\s*\)|\b(?:TODO|FIXME)\s*[::]\s*[\p{Script=Han}]{1,4}(?:さん|氏)/u,
  /(?:^|\s)(?:Author|作成者|作者|担当者?|改修者|修正者|更新者)\s*[::]\s*\p{L}/mu,
  /(?:\/\/|#|--|\/\*|')[^\n]{0,80}\b(?!UTF-|ISO-|RFC-|SHA-|CVE-|MD-|GPL-|JIS-|IEEE-|X\d)[A-Z]{2,10}-\d{1,6}\b/u,
  /(?:改修|対応|障害|課題|案件|仕様変更)(?:No\.?|番号|#)\s?\d+/u,
];

/** Headings, imports and notices stand at the top; a long file needs no reading to its end. */
const READ = 12_000;

const some = (signs: readonly RegExp[], block: string): boolean => signs.some((sign) => sign.test(block));

/**
 * What in a block speaks for or against its being a company's own code: imports, host names, notices, notes for
 * colleagues, and licences that make code public. Reads its first 12 000 characters.
 */
export function companyEvidence(whole: string): readonly Evidence[] {
  const block = whole.slice(0, READ);
  const open = OPEN_LICENCE.test(block);
  const signs: Evidence[] = [];
  if (some(IMPORTS, block)) signs.push(['company-import', 0.15]);
  if (some(HOSTS, block)) signs.push(['company-host', 0.15]);
  if (SECRECY.test(block) || (!open && (NOTICE.test(block) || JAPANESE_OWNER.test(block))))
    signs.push(['company-notice', 0.2]);
  if (!open && some(NOTES, block)) signs.push(['company-note', 0.1]);
  if (open) signs.push(['open-licence', -0.25]);
  return signs;
}
