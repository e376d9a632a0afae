/** Licences that make code public: a copyright line beside one of them says nothing about a company's own code. */
const OPEN_LICENCE =
  /SPDX-License-Identifier|Apache License|MIT License|Permission is hereby granted|\bGNU\b|\b[AL]?GPL\b|\bBSD\b|Mozilla Public/iu;

const NOTICE = /\bcopyright\b|©|\(c\)\s*\d{4}|\ball rights reserved\b/iu;

/** Signs that only code from inside a company carries. */
const INSIDE: readonly RegExp[] = [
  /\b(?:internal use only|company confidential|proprietary|confidential)\b|社外秘|関係者外秘|極秘/iu,
  /@[\w-]{0,30}(?:internal|private|intra|corp|company|inhouse)[\w-]{0,30}\/(?<=['"(]@[\w-]+\/)/u,
  /\.(?:internal|corp|intra|intranet|lan)\b(?<=[a-z\d]\.[a-z]+)(?!\s*[(=])|\b(?:internal|intra|intranet|corp|gitlab|nexus|artifactory|jenkins)\.[a-z\d-]+\.[a-z]{2,}/u,
  /\b(?:TODO|FIXME|HACK|XXX)\s*\(\s*[\p{L}@][\p{L}\d._-]*\s*\)/u,
  /\bcom\.[\w.]+\.internal\.|\bjp\.co\.\w+/u,
  /\b(?:Author|作成者|担当)\s*[::]\s*\p{L}/u,
];

/** Headings, imports and notices stand at the top; a long file needs no reading to its end. */
const READ = 12_000;

/** Whether the block shows that it is a company's own code. Reads its first 12 000 characters. */
export function isCompanyCode(whole: string): boolean {
  const block = whole.slice(0, READ);
  if (INSIDE.some((sign) => sign.test(block))) return true;
  return NOTICE.test(block) && !OPEN_LICENCE.test(block);
}
