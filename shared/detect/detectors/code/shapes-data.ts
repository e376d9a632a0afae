import type { Shape } from './statement-shape.ts';

const TYPES =
  '(?:VAR)?CHAR2?|NVARCHAR|INT(?:EGER)?|BIGINT|SMALLINT|TINYINT|NUMBER|NUMERIC|DECIMAL|TEXT|CLOB|BLOB|TIMESTAMP|DATETIME|DATE|BOOLEAN|FLOAT|DOUBLE|SERIAL|UUID|JSONB?';

/** `name VARCHAR(20) NOT NULL,`: a column of a table, whatever the column is called. */
export const COLUMN_OF_TABLE = new RegExp(
  `^[\`"\\[]?\\w+[\`"\\]]?\\s+(?:${TYPES})\\b(?:\\s*\\([\\d, ]+\\))?(?:\\s+(?:not|null|default|primary|unique|references|auto_increment|unsigned|character|collate|comment)\\b.*)?,?$`,
  'iu',
);

/**
 * Statements of SQL and CSS. A sentence that happens to start with "Select" has one capital, ends in a full stop and
 * has no mark of grammar, so keywords count in all capitals or all small letters, and small letters need a mark too.
 */
export const MARKUP_AND_DATA_SHAPES: readonly Shape[] = [
  ['SELECT', /^(?:$|\s+(?!.*[.!?]$))/u, 2.5],
  ['select', /^\s+(?:.*[*=;(@]|\w+(?:\.\w+)?(?:,\s*\w+(?:\.\w+)?)+(?:\s+from\s.*)?$|""|\w+\s+from\s+[\w.]+$)/u, 2.5],
  ['FROM', /^\s+[\w."`[(]/u, 2],
  ['from', /^\s+[\w."`[]+(?:\s+(?:as\s+)?\w{1,4})?[,;]?$/u, 1],
  ['WHERE AND OR HAVING ON', /^\s+.*(?:[=<>]|\bIN\b|\bIS\b|\bLIKE\b|\bBETWEEN\b|\bEXISTS\b)/u, 2.5],
  ['where and having on', /^\s+[\w."`(]+\s*(?:[=<>!]+|in\s*\(|is\s+(?:not\s+)?null|like\s)/u, 2],
  [
    'INNER LEFT RIGHT OUTER FULL CROSS JOIN inner left right outer full cross join',
    /^\s+(?:outer\s+)?(?:join\s+)?[\w."`]+(?:\s+(?:as\s+)?\w+)?\s+on\b|^\s+(?:outer\s+)?join\s/iu,
    3,
  ],
  ['GROUP ORDER PARTITION group order partition', /^\s+by\s[\w.",\s()]+;?$/iu, 2.5],
  ['INSERT REPLACE MERGE insert', /^\s+(?:ignore\s+)?into\s+\S+/iu, 3],
  ['UPDATE update', /^\s+[\w."`]+(?:\s+\w+)?(?:\s+set\b.*=.*)?$/iu, 1.5],
  ['UPDATE update', /^\s+[\w."`]+\s+set\s/iu, 3],
  ['DELETE delete', /^\s+from\s+[\w."`]+(?:;|\s+where\b|$)/iu, 2.5],
  [
    'CREATE create ALTER alter DROP drop TRUNCATE',
    /^\s+(?:or\s+replace\s+)?(?:(?:global|temporary|unique|if)\s+){0,3}(?:table|view|index|procedure|function|trigger|database|schema|sequence|type|package|user|column)\b.*[^.?]$/iu,
    3,
  ],
  ['VALUES values', /^\s*\(/u, 3],
  ['VALUES UNION union', /^$|^\s+all$/iu, 2.5],
  ['SET set', /^\s+@?[\w.@]+\s*=/iu, 2.5],
  [
    'PRIMARY FOREIGN UNIQUE CONSTRAINT primary foreign unique constraint',
    /^\s+(?:key\b|\w+\s+(?:primary|foreign|unique|check)|\()/iu,
    3,
  ],
  ['BEGIN END COMMIT ROLLBACK DECLARE begin end commit rollback declare GO', /^\s*;$/u, 2],
  ['DECLARE declare', /^\s+@\w+/iu, 3],
  ['WITH with', /^\s+\w+\s+as\s*\(/iu, 3],
  ['GRANT REVOKE grant revoke', /^\s+.*\s(?:on|to)\s.*;$/iu, 3],
  ['EXEC EXECUTE CALL', /^\s+[\w.]+/u, 1.5],
  ['@media @import @charset @font @keyframes @include @mixin @supports', /^(?:\s|-|\()/u, 3],
];
