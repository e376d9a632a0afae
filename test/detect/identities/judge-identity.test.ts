import { describe, expect, it } from 'vitest';
import { identitiesFor } from '../../../shared/detect/identities/load.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { mark, unmark } from '../marked-text.ts';

async function marked(text: string): Promise<string> {
  const found = scan(text, { names: await namesFor(text) });
  return mark(
    text,
    found.filter(({ category }) => category === 'government-id'),
  );
}

describe('identity numbers of other countries', () => {
  it.each([
    'CPF «529.982.247-25»',
    'meu cpf é «52998224725»',
    'CNPJ: «11.222.333/0001-81»',
    'la empresa con RFC «GODE561231GR8»',
    'CURP «BOXW310820HNERXN09»',
    'numéro de sécurité sociale «2 95 10 99 126 111 93»',
    'SIRET «404 833 048 00022»',
    'Steuer-ID «86 095 742 719»',
    'USt-IdNr. «DE136695976»',
    'P.IVA «00743110157»',
    'BSN «111222333»',
    'AHV-Nr. «756.9217.0769.85»',
    'NIP «526-000-12-46»',
    'СНИЛС «112-233-445 95»',
    'ИНН «7707083893»',
    '身份证号 «11010519491231002X»',
    '统一社会信用代码 «91350100M000100Y43»',
    '사업자등록번호 «220-81-62517»',
    'ABN «51 824 753 556»',
    'TFN «123 456 782»',
    'RUT «12.345.678-5»',
    'CUIT «20-12345678-6»',
    'ブラジルの納税者番号は«52998224725»です',
    'vergi no «1234567890» değil, T.C. kimlik «10000000146»'.replace('«1234567890»', '1234567891'),
    'EIN «12-3456789»',
    'MBI «1EG4-TE5-MK73»',
    'Emirates ID «784-1987-1234567-1»',
    'NIK «3174051708900001»',
    'NPI «1234567893» and NHS «943 476 5919»',
  ])('finds: %s', async (row) => {
    expect(await marked(unmark(row).text)).toBe(row);
  });

  it.each([
    'CPF 529.982.247-26',
    'CNPJ 11.222.333/0001-82',
    'In Brazil we sold 52998224725 units',
    '注文番号52998224725はブラジル向けです',
    'version 10.20.30-40 for Chile',
    'Order 123-45-67890 from Korea',
    '2026-11-22 12:30 Seoul',
    'The tin weighs 123456789 mg',
    'a nit in line 1234567890',
    'run 12345678-5 finished',
    'UTC 20261122T101530',
    'ISBN 978-3-16-148410-0',
    '4006381333931 is a bar code',
    'Visa 4111 1111 1111 1111',
    'sha 1f3870be274f6c49b3e31a0c6728957f',
    'price 1.234.567,89',
    '12.345.678 inhabitants',
    '192.168.100.200',
    'build 20261122.123456',
    'invoice 000-123-456-789',
  ])('stays silent: %s', async (text) => {
    expect(await marked(text)).toBe(text);
  });

  it('reports one number once, as what the nearest words call it', async () => {
    const text = 'NHS number 943 476 5919, not an NPI';
    const found = scan(text, { names: await namesFor(text) });
    expect(found.filter(({ category }) => category === 'government-id')).toHaveLength(1);
  });

  it('loads for digits only', async () => {
    expect(await identitiesFor('CPF and NHS')).toBeUndefined();
    expect(await identitiesFor('ＣＰＦ５２９')).toBeDefined();
  });
});
