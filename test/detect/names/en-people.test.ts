import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/detect/columns.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { mark, unmark } from '../marked-text.ts';

async function people(row: string): Promise<string> {
  const { text } = unmark(row);
  const { en } = await namesFor(text);
  return mark(text, en.people(text, columnsOf(text)));
}

describe('names written otherwise', () => {
  it.each([
    'name: «peter walsh»',
    'customer name: «rosa delgado», city: lima',
    'my name is «nadia rahman» and my order is late',
    'please tell mr. «castellano» about it',
    'hi «sandra»,\nthe file is ready',
    '«KOWALSKI, Anna» approved the request.',
    "«O'NEIL, Patrick»",
    'Guests: 12\n«Delgado, Rosa»\n«Walsh, Peter»',
    '-- TODO(«marcus»): remove',
    '@«Sandra» can you look?',
  ])('%s', async (row) => {
    expect(await people(row)).toBe(row);
  });
});

describe('names of many origins', () => {
  it.each([
    '«Nguyễn Văn An» sent the file.',
    '«Park Ji-hoon» asked «Choi Soo-jin».',
    '«Fatima al-Zahra» will attend.',
    '«Ludwig van den Berg» wrote it.',
    '«Thandiwe Nkosi» and «Rajesh Venkataraman» agreed.',
    '«Satoh Yuuko» and «Ohno Kenji» agreed.',
  ])('%s', async (row) => {
    expect(await people(row)).toBe(row);
  });
});

describe('names by what stands around them', () => {
  it.each([
    '«Smith»様のご注文です。',
    '«Johnson»さんに確認してください。',
    '担当者: «Emily Clark»',
    'Mr. «Price» called.',
    'The patient, «Mohammed Hussain», 54, was admitted.',
    'Copyright (c) 2021 «Henrik Johansson»',
    'Patient «Rosa Delgado» DOB 3/4/1950 was seen.',
    '// «Peter Walsh» 2021-03-04: a workaround',
    'First name,Last name\n«Thandiwe»,«Nkosi»',
  ])('%s', async (row) => {
    expect(await people(row)).toBe(row);
  });
});

describe('nobody', () => {
  it.each([
    'name: build\non: push',
    'from: support, to: sales',
    'hi everyone,\nhello team,\ndear customer,',
    'ERROR, Failed to open; Paris, France; USA, Texas',
    '-- TODO(later): remove',
    'Use @Component and @Injectable.',
    'Slackさんはありません。Murphy’s law, the Mercedes engine, a Victoria sponge, Monte Carlo method',
    'Name,Type\nTimeout,Number\nVerbose,Boolean',
    'my name is on the list',
    'normalize({ name: "MyApp" })',
    'type: string, author: unknown',
  ])('%s', async (text) => {
    expect(await people(text)).toBe(text);
  });
});
