import { bodyOf, type Form } from './net-bodies.ts';
import { SENDS } from './net-wires.ts';

// A page that sends by every way there is, and says what left.
const editor = Object.assign(document.createElement('textarea'), { id: 'the-editor' });
document.body.append(editor);

let count = 0;

/** Sends the message by this way in each of the forms; resolves to the forms that left. */
async function sendAll(wire: string, forms: readonly Form[], message: string): Promise<readonly string[]> {
  const went = await Promise.all(
    forms.map(async (form) => {
      const address = `/send?n=${++count}&wire=${wire}&form=${form}`;
      return SENDS[wire]?.(address, await bodyOf(form, message));
    }),
  );
  return forms.filter((_, at) => went[at] === true);
}

const net = { sendAll, wires: Object.keys(SENDS) };
export type Net = typeof net;
Object.assign(globalThis, { net });
