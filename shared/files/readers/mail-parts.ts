import type { Contents, Part, Reading, Unread } from '../document.ts';
import { stripsOf } from './web-page-strips.ts';

/** A mail of any format. */
export interface Mail {
  readonly subject: string;
  /** Lines such as `From` with who stands in them, as people read them. */
  readonly addresses: readonly (readonly [line: string, people: string])[];
  /** Lines that no program shows at first sight. */
  readonly details: readonly (readonly [line: string, text: string])[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Every text of a mail and of what is attached to it. */
export async function mailContents(mail: Mail, reading: Reading): Promise<Contents> {
  const { within } = reading;
  const parts: Part[] = [];
  const unread: Unread[] = [];
  const add = (part: Omit<Part, 'within'>) => {
    if (/\S/u.test(part.text)) parts.push({ ...part, within });
  };
  add({ place: 'subject', hidden: false, text: mail.subject });
  for (const [name, text] of mail.addresses) add({ place: 'address-line', name, hidden: name === 'Bcc', text });
  for (const [name, text] of mail.details) add({ place: 'property', name, hidden: true, text });
  add({ place: 'body', hidden: false, text: mail.text });
  if (mail.html !== '') {
    const page = stripsOf(mail.html, reading).strips.map(({ part }) => part);
    // Mail programs write the same text twice; only what the page has more is worth a look.
    const isSame = (part: Part) => part.place === 'body' && squeezed(part.text) === squeezed(mail.text);
    parts.push(...page.filter((part) => !isSame(part)));
  }
  for (const { name, bytes } of mail.attachments) {
    add({ place: 'file-name', hidden: false, text: name });
    const inner = await reading.inner(name, bytes);
    parts.push(...inner.parts);
    unread.push(...inner.unread);
  }
  return { parts, unread };
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
