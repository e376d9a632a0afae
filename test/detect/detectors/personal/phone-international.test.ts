import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/detect/finding.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import { scan } from '../../../../shared/detect/scan.ts';
import { mark, unmark } from '../../marked-text.ts';
import { LOOKALIKES } from './phone-lookalikes.ts';

async function phones(text: string): Promise<readonly Finding[]> {
  return scan(text, { names: await namesFor(text) }).filter(({ category }) => category === 'phone');
}

describe('telephone numbers of other countries', () => {
  it.each([
    'Please ask our Berlin office: «030 2345 6789» before noon.',
    'Our Istanbul desk is «0212 345 67 89».',
    'Merkez: «0 (212) 345 67 89», İstanbul',
    'Ask the Seoul team, «02-312-3456»',
    '서울 지사 «010-2345-6789»',
    '上海办公室 «021-6234 5678»',
    '手机 «13812345678»',
    'São Paulo: «(11) 91234-5678»',
    'Milano «02 1234 5678»',
    'Sydney office «02 9876 5432»',
    '«98765 43210» is her number in Mumbai',
    'ドイツ支社（ベルリン）の«030 23456789»まで',
    'Auckland «09 345 6789»',
    'Bangkok «02 123 4567»',
    'Moscow: «8 (495) 123-45-67»',
    'Тел. «8 916 123-45-67»',
    'Handy «0171/2345678»',
    'warszawa «22 123 45 67»',
    '«00 33 1 42 68 53 00»',
    '+44 does not count, «+44 20 7946 0018» does',
    'teléfono de contacto: «912 345 678»',
    'điện thoại: «0912 345 678»',
    'โทร. «02-123-4567»',
    'هاتف: «011 234 5678»',
    '«532 123 45 67»',
    '«02121234567»',
  ])('finds: %s', async (row) => {
    const { text } = unmark(row);
    expect(mark(text, await phones(text))).toBe(row);
  });

  it('is the less sure the less the number is that of a country', async () => {
    const sure = async (text: string): Promise<number> => (await phones(text))[0]?.confidence ?? 0;
    expect(await sure('+44 20 7946 0018')).toBeGreaterThan(await sure('+999 1234 56789'));
    expect(await sure('+12345678')).toBe(0);
    expect(await sure('Berlin 030 23456789')).toBeGreaterThan(await sure('Berlin 0302 3456789'));
  });

  it.each(LOOKALIKES)('stays silent: %s', async (text) => {
    expect(await phones(text)).toEqual([]);
  });
});
