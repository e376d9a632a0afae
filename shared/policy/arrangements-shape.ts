import { object } from '../contract/object-shape.ts';
import { matching, oneOf, type Shape, some, text, whole, yesNo } from '../contract/shape.ts';
import { CATEGORIES } from '../detect/category.ts';
import { BANDS } from '../detect/confidence.ts';
import type { Exports, Moments, Results, Retention, WrongLimits } from './arrangements.ts';
import { comment, hours } from './rule-shape.ts';

/** A hundred years: "for ever" has to be said in days. */
const MOST_DAYS = 36_525;

export const retention: Shape<Retention> = object({ days: whole(1, MOST_DAYS) }, { comment });

export const moments: Shape<Moments> = object(
  { perDay: whole(0, 100), perWeek: whole(0, 700) },
  { quiet: hours, comment },
);

export const results: Shape<Results> = object(
  {},
  { folder: text({ min: 1, max: 1_000 }), smallestGroup: whole(1, 1_000), comment },
);

export const wrong: Shape<WrongLimits> = object(
  { upTo: oneOf('none', ...BANDS) },
  { categories: some(oneOf(...CATEGORIES), CATEGORIES.length), comment },
);

const hostName = matching(
  /^(?:[A-Za-z0-9-]{1,63}\.){0,20}[A-Za-z0-9-]{1,63}$|^[0-9A-Fa-f:.]{2,45}$/u,
  'ホスト名かIPアドレスが必要です',
  'expected a host name or an IP address',
);

const httpsAddress = matching(
  /^https:\/\/[^\s/?#]{1,253}(?:[/?#]\S{0,1500})?$/u,
  'https: で始まるアドレスが必要です',
  'expected an address that starts with https:',
);

const httpAddress = matching(
  /^https?:\/\/[^\s/?#@]{1,253}\/?$/u,
  'http://proxy.example:3128 のようなアドレスが必要です',
  'expected an address such as http://proxy.example:3128',
);

/** An absolute path of Windows or of another system: nobody can tell what a relative one would be relative to. */
const file = matching(
  /^(?:\/|[A-Za-z]:[\\/]|\\\\)[^\u0000-\u001f]{1,1000}$/u,
  'ファイルの絶対パスが必要です',
  'expected the absolute path of a file',
);

export const exports: Shape<Exports> = object(
  {},
  {
    syslog: object({ host: hostName, port: whole(1, 65_535), protocol: oneOf('udp', 'tcp', 'tls') }),
    otlp: object({ endpoint: httpsAddress }, { headersFile: file, proxy: httpAddress }),
    tls: object({}, { authority: file, client: object({ certificate: file, key: file }) }),
    person: yesNo,
    computer: yesNo,
    comment,
  },
);
