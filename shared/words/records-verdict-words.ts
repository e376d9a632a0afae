import type { RecordFault, RecordNote } from '../contract/records.ts';

interface VerdictWords {
  readonly read: (lines: number, entries: number) => string;
  readonly empty: string;
  readonly whole: string;
  readonly broken: (count: number) => string;
  readonly end: (seq: number, hash: string) => string;
  readonly unreadable: (code: string) => string;
  readonly fault: Readonly<Record<RecordFault['kind'], (fault: RecordFault) => string>>;
  readonly note: Readonly<Record<RecordNote['kind'], (note: RecordNote) => string>>;
}

const ja: VerdictWords = {
  read: (lines, entries) => `記録を${lines}行（うちチェック${entries}件）確かめました。`,
  empty: '記録はまだありません。',
  whole: '改ざんや欠落は見つかりませんでした。',
  broken: (count) => `書き込んだときと違う箇所が${count}件あります。`,
  end: (seq, hash) => `最後は${seq}番、ハッシュ値は ${hash} です。控えておくと、後で書き換えに気づけます。`,
  unreadable: (code) => `記録を読めませんでした（${code}）。`,
  fault: {
    changed: ({ from }) => `${from}番が書き換えられています。`,
    removed: ({ from, to }) => `${numbersJa(from, to)}がなくなっています。`,
    moved: ({ from }) => `${from}番の位置が変わっています。`,
    doubled: ({ from }) => `${from}番が二つあります。`,
    unreadable: ({ file = '', from }) => `${file} の${from}行目は記録として読めません。`,
    end: ({ from }) => `記録の終わり（${from}番）が、最後に書き込んだときと違います。`,
  },
  note: {
    retention: ({ at, amount }) => `${at} に、保存期間の過ぎた${amount}行を消しました。`,
    cleared: ({ at, amount }) => `${at} に、本人が${amount}行を消しました。`,
    cut: ({ at, amount }) => `${at} に、壊れた末尾${amount}バイトを切り離しました。`,
  },
};

const en: VerdictWords = {
  read: (lines, entries) => `Looked at ${lines} ${plural(lines, 'line', 'lines')} (${entries} of them checks).`,
  empty: 'There is no record yet.',
  whole: 'Nothing was changed and nothing is missing.',
  broken: (count) => `${count} ${plural(count, 'place is', 'places are')} not as written.`,
  end: (seq, hash) => `It ends with number ${seq}, hash ${hash}. Keep a note of it to notice later changes.`,
  unreadable: (code) => `The record could not be read (${code}).`,
  fault: {
    changed: ({ from }) => `Number ${from} was changed.`,
    removed: ({ from, to }) => `${from === to ? `Number ${from} is` : `Numbers ${from} to ${to} are`} missing.`,
    moved: ({ from }) => `Number ${from} is not in its place.`,
    doubled: ({ from }) => `Number ${from} is there twice.`,
    unreadable: ({ file = '', from }) => `Line ${from} of ${file} cannot be read as a record.`,
    end: ({ from }) => `The end (number ${from}) is not what was written last.`,
  },
  note: {
    retention: ({ at, amount }) =>
      `${amount} ${plural(amount, 'line', 'lines')} past the time to keep ${plural(amount, 'was', 'were')} removed at ${at}.`,
    cleared: ({ at, amount }) => `The person cleared ${amount} ${plural(amount, 'line', 'lines')} at ${at}.`,
    cut: ({ at, amount }) => `A damaged end of ${amount} bytes was cut off at ${at}.`,
  },
};

export const recordsVerdictWords = { ja, en } as const;

function numbersJa(from: number, to: number): string {
  return from === to ? `${from}番` : `${from}番から${to}番`;
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
