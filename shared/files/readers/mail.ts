import type { Address, Attachment, Email } from 'postal-mime';
import { type Contents, FileTrouble, type Reader } from '../document.ts';
import { type Mail, mailContents } from './mail-parts.ts';

/** Lines with people in them; programs show the first of them. */
const SHOWN = [
  ['From', 'from'],
  ['Sender', 'sender'],
  ['Reply-To', 'replyTo'],
  ['To', 'to'],
  ['Cc', 'cc'],
  ['Bcc', 'bcc'],
] as const;

/** Lines with words of people that programs do not show. */
const DETAILS = new Set([
  'organization',
  'comments',
  'keywords',
  'thread-topic',
  'delivered-to',
  'return-path',
  'disposition-notification-to',
  'resent-from',
  'resent-to',
  'x-original-to',
  'x-originating-ip',
]);

/** What is sealed for its reader (RFC 8551, RFC 3156), and signatures, which hold no words. */
const SEALED = /^application\/(?:x-)?(?:pkcs7-mime|pgp-encrypted)$/u;
const SIGNATURE = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature)$/u;

/** Mails as they travel (RFC 5322, MIME): people, subject, both forms of the text, attachments, mails inside. */
export const readMail: Reader = async (bytes, reading) => {
  reading.spend(bytes.length);
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(new Uint8Array(bytes), { forceRfc822Attachments: true, maxNestingDepth: 32 });
  if (email.headers.length === 0) throw new FileTrouble('broken');
  const contents = await mailContents(mailOf(email), reading);
  return sealed(contents, email.attachments, reading.within);
};

function sealed(contents: Contents, attachments: readonly Attachment[], within: readonly string[]): Contents {
  const found = attachments.filter(({ mimeType }) => SEALED.test(mimeType));
  const unread = found.map((attachment, index) => ({
    what: 'password' as const,
    within,
    name: nameOf(attachment, index),
  }));
  return { parts: contents.parts, unread: [...contents.unread, ...unread] };
}

function mailOf(email: Email): Mail {
  const { headers, attachments } = email;
  return {
    subject: email.subject ?? '',
    addresses: SHOWN.map(([line, field]) => [line, peopleIn(email[field])] as const),
    details: headers
      .filter(({ key }) => DETAILS.has(key))
      .map(({ originalKey, value }) => [originalKey, value] as const),
    text: email.text ?? '',
    html: email.html ?? '',
    attachments: attachments
      .filter(({ mimeType }) => !SEALED.test(mimeType) && !SIGNATURE.test(mimeType))
      .map((attachment, index) => ({ name: nameOf(attachment, index), bytes: bytesOf(attachment) })),
  };
}

function peopleIn(field: Address | readonly Address[] | undefined): string {
  const list = field === undefined ? [] : [field].flat();
  return list.map(personIn).join('\n');
}

function personIn({ name, address, group }: Address): string {
  if (group !== undefined) return [name, ...group.map(personIn)].join('\n');
  return name === '' ? (address ?? '') : `${name} <${address ?? ''}>`;
}

/** A name with an ending that tells the kind: mails inside mails often have none. */
function nameOf({ filename, mimeType, description }: Attachment, index: number): string {
  const name = filename ?? description ?? `attachment-${index + 1}`;
  return mimeType === 'message/rfc822' && !/\.eml$/iu.test(name) ? `${name}.eml` : name;
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
