import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/detect/columns.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { mark, unmark } from '../marked-text.ts';

const { en } = await namesFor('A Name');

function organizations(row: string): string {
  const { text } = unmark(row);
  return mark(text, en.organizations(text, columnsOf(text)));
}

describe('organizations by their own words', () => {
  it.each([
    '«Halden Robotics» moved to Leeds.',
    'The «Ministry of Labour and Welfare» published it.',
    'He studied at the «University of Graz» until May.',
    '«Banco del Lago» closed the account.',
    'A quote from «Tanner & Sons» came in.',
    '«Thomas and Sons» is late.',
    '«Kessler und Söhne KG» delivered.',
    '«Grupo Marisma S.A.» opened a plant.',
    '«Orvella s.r.o.» asked for a refund.',
    '«Hoffman, Willis and Barnett» is a law firm.',
    '«Goldman Sachs» and «Danske Bank» were asked.',
  ])('%s', (row) => {
    expect(organizations(row)).toBe(row);
  });
});

describe('organizations by what stands around them', () => {
  it.each([
    'She is an engineer at «Codevane».',
    'He interned at «Rapid Cycle Motion» in June.',
    'Our vendor «Brightwell» raised its prices.',
    'Muriel Costa from «Tessovar» called.',
    '«Quorvex» announced a merger with «Zandella».',
    'The «Perivale» account was lost.',
    '«Veltrano»’s CEO resigned.',
    'Bids came from «Demivox», «Halden Robotics» and «Quorvex» in May.',
    '«Orvellane» CFO Laura Bianchi declined.',
    'Anna Berg\n«Tessovar»\n12 Hill Road',
    'Company: «Northgate»\n',
    'I have an interview at «Tessovar» on Friday.',
    '«Boeing» and «Airbus» reported record orders.',
    'She works at «Google» now.',
    'name,employer\nAnna Berg,«Blue Harbor»',
  ])('%s', (row) => {
    expect(organizations(row.replace('’', "'"))).toBe(row.replace('’', "'"));
  });
});

describe('no organization', () => {
  it.each([
    'Action & Adventure, Profit & Loss, Mergers & Acquisitions',
    'He works at night and she works for fun.',
    'Bacon, Lettuce and Tomato',
    'Amazon Web Services and Google Cloud Platform',
    'The Board of Directors met.',
    'Hoffman, Willis and Barnett met for lunch.',
    'She is head of Human Resources.',
    'Maria Lopez from Accounting called.',
    'Maria Lopez from Norway called.',
    'We are customers of John Smith.',
    'The deal with Monday is that nobody comes.',
    'Push it to GitHub and ask the Google API.',
    'In Rust, Cargo and Crates are explained.',
  ])('%s', (text) => {
    expect(organizations(text)).toBe(text);
  });
});
