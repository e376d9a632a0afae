import { passesAbn, passesAcn, passesIrd, passesMedicare, passesTfn } from './check-americas.ts';
import { type ForeignId, words } from './foreign-kind.ts';

const AUSTRALIA = words('australian?|aussie', 'オーストラリア|豪州');

/** Australia and New Zealand. */
export const OCEANIA: readonly ForeignId[] = [
  {
    name: 'au/medicare',
    shape: /^\d{10,11}$/u,
    lengths: [10, 11],
    written: /^\d{4} ?\d{5} ?\d(?:[ /-]\d)?$/u,
    passes: passesMedicare,
    words: words('medicare', 'メディケア'),
  },
  {
    name: 'au/acn',
    shape: /^\d{9}$/u,
    lengths: [9],
    passes: passesAcn,
    words: words('acn|australian company', '会社番号'),
  },
  {
    name: 'au/abn',
    shape: /^\d{11}$/u,
    lengths: [11],
    passes: passesAbn,
    words: words('abn|australian business', '事業者番号'),
    land: AUSTRALIA,
    labelOnly: true,
  },
  {
    name: 'au/tfn',
    shape: /^\d{8,9}$/u,
    lengths: [8, 9],
    passes: passesTfn,
    words: words('tfn|tax file(?: (?:no\\.?|number))?', '納税者番号'),
    labelOnly: true,
  },
  {
    name: 'nz/ird',
    shape: /^\d{8,9}$/u,
    lengths: [8, 9],
    passes: passesIrd,
    words: words('ird|new zealand', 'ニュージーランド'),
    labelOnly: true,
  },
];
