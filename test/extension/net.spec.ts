import { expect, netTest as test } from './net-test.ts';
import { PROMISED, WIRES_WITHOUT } from './net-ways.ts';
import { FORMS } from './pages/net-bodies.ts';

const HELD = 'sato.hanako@example-shop.jp';
const CLEAN = '来週の天気を教えてください。よろしくお願いします。';

for (const [wire, without] of Object.entries(WIRES_WITHOUT)) {
  const forms = FORMS.filter((form) => !without.includes(form));

  test(`${wire}: what is held stops in every form, the rest passes`, async ({ net }) => {
    await net.type(`連絡先は ${HELD} です`);
    expect(await net.sendAll(wire, forms, `連絡先は ${HELD} です`)).toEqual(wire === 'beacon' ? PROMISED : []);
    expect(net.sent).toEqual([]);
    expect(await net.sendAll(wire, forms, CLEAN)).toEqual(forms);
  });
}
