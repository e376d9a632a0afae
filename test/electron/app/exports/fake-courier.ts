import type { Answer, Courier, Parcel } from '../../../../electron/app/exports/courier.ts';

/** A receiver that answers as it is told, then takes everything, and keeps what came. */
export function courier(most: number, ...answers: Answer[]): Courier & { readonly got: Parcel[][] } {
  const got: Parcel[][] = [];
  return {
    most,
    got,
    send: async (parcels) => {
      got.push([...parcels]);
      return answers.shift() ?? { state: 'taken', refused: 0 };
    },
    close: async () => undefined,
  };
}

/** Ids, and `why:count` of words about the record. */
export const saidIn = (batches: readonly (readonly Parcel[])[]) =>
  batches.map((batch) =>
    batch.map(({ line: { id, body } }) => ('notice' in body ? `${body.notice.why}:${body.notice.count}` : id)),
  );
