import { type Contents, FileTrouble, type Reader, type Reading, type Unread } from '../document.ts';
import { compoundTrouble } from './compound.ts';
import { type Mail, mailContents } from './mail-parts.ts';
import { openCompound, type Storage } from './msg-compound.ts';
import { type Properties, propertiesOf } from './msg-properties.ts';
import { unpackRtf } from './rtf-packed.ts';
import { type RtfText, rtfText } from './rtf-text.ts';
import { pageOf } from './web-page.ts';

const PROPERTIES = '__properties_version1.0';
const MESSAGE_INSIDE = '__substg1.0_3701000D';

/** Numbers of properties (MS-OXPROPS). */
const ID = {
  subject: 0x0037,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtp: 0x5d01,
  recipientKind: 0x0c15,
  displayName: 0x3001,
  address: 0x3003,
  smtp: 0x39fe,
  attached: 0x3701,
  fileName: 0x3704,
  longFileName: 0x3707,
  codePage: 0x3ffd,
} as const;

const RECIPIENTS = ['To', 'Cc', 'Bcc'] as const;

/** Mails of Outlook (MS-OXMSG): people, subject, both forms of the text, attachments, mails inside. */
export const readMsg: Reader = async (bytes, reading) => {
  reading.spend(bytes.length);
  const root = openCompound(bytes);
  if (!root.streams.has(PROPERTIES)) throw new FileTrouble(compoundTrouble(bytes));
  return message(root, 32, 0, reading);
};

async function message(storage: Storage, header: number, depth: number, reading: Reading): Promise<Contents> {
  reading.checkTime();
  const properties = propertiesOf(storage, header);
  const rich = isRtfOnly(properties) ? richOf(properties, reading) : undefined;
  const contents = await mailContents(mailOf(storage, properties, rich), reading);
  const parts = [...contents.parts];
  const unread: Unread[] = [...contents.unread];
  const { within } = reading;
  if (isRtfOnly(properties) && rich === undefined) unread.push({ what: 'embedded', within, name: 'RTF' });
  for (const [index, inside] of messagesInside(storage).entries()) {
    const name = propertiesOf(inside, 24).text(ID.subject) || `attachment-${index + 1}`;
    if (within.length + depth >= reading.limits.depth) unread.push({ what: 'too-deep', within, name });
    else {
      const inner = await message(inside, 24, depth + 1, reading);
      parts.push(...inner.parts.map((part) => ({ ...part, within: inserted(part.within, within.length, name) })));
      unread.push(...inner.unread.map((item) => ({ ...item, within: inserted(item.within, within.length, name) })));
    }
  }
  return { parts, unread };
}

function inserted(path: readonly string[], at: number, name: string): readonly string[] {
  return path.toSpliced(at, 0, name);
}

function mailOf(storage: Storage, properties: Properties, rich: RtfText | undefined): Mail {
  const { text } = properties;
  const codePage = properties.number(ID.codePage);
  const sender = person(text(ID.senderName), text(ID.senderSmtp) || text(ID.senderAddress));
  return {
    subject: text(ID.subject),
    addresses: [['From', sender], ...RECIPIENTS.map((line) => [line, recipients(storage, line, codePage)] as const)],
    // Telephone numbers, offices and the like of a contact (MS-OXOCNTC).
    details: properties.texts.filter((id) => id >> 8 === 0x3a).map((id) => [`0x${id.toString(16)}`, text(id)] as const),
    text: rich?.isPage === false ? rich.text : text(ID.body),
    html: rich?.isPage === true ? rich.text : htmlOf(properties),
    attachments: attachmentsIn(storage, codePage),
  };
}

const isRtfOnly = (properties: Properties): boolean =>
  properties.text(ID.body) === '' && htmlOf(properties) === '' && properties.bytes(ID.rtf) !== undefined;

/** Outlook may keep the text of a mail as packed RTF alone; that of a web page is inside it. */
function richOf(properties: Properties, reading: Reading): RtfText | undefined {
  const bytes = unpackRtf(properties.bytes(ID.rtf) ?? new Uint8Array(), reading.spend);
  if (bytes === undefined) return undefined;
  return rtfText(new TextDecoder('latin1').decode(bytes));
}

function htmlOf(properties: Properties): string {
  const written = properties.text(ID.html);
  const bytes = written === '' ? properties.bytes(ID.html) : undefined;
  return bytes === undefined ? written : pageOf(bytes).text;
}

function recipients(storage: Storage, line: string, codePage: number | undefined): string {
  return storagesNamed(storage, '__recip_version1.0_')
    .map((recipient) => propertiesOf(recipient, 8, codePage))
    .filter((recipient) => (RECIPIENTS[(recipient.number(ID.recipientKind) ?? 1) - 1] ?? 'Bcc') === line)
    .map(({ text }) => person(text(ID.displayName), text(ID.smtp) || text(ID.address)))
    .join('\n');
}

/** Addresses inside a company's own system are paths of its directory and no address to anybody else. */
function person(name: string, address: string): string {
  if (address === '' || address === name || address.startsWith('/')) return name;
  return name === '' ? address : `${name} <${address}>`;
}

function attachmentsIn(storage: Storage, codePage: number | undefined): Mail['attachments'] {
  return storagesNamed(storage, '__attach_version1.0_').flatMap((attachment, index) => {
    const { text, bytes } = propertiesOf(attachment, 8, codePage);
    const data = bytes(ID.attached);
    const name = text(ID.longFileName) || text(ID.fileName) || text(ID.displayName) || `attachment-${index + 1}`;
    return data === undefined ? [] : [{ name, bytes: data }];
  });
}

function messagesInside(storage: Storage): readonly Storage[] {
  return storagesNamed(storage, '__attach_version1.0_').flatMap(({ storages }) => storages.get(MESSAGE_INSIDE) ?? []);
}

function storagesNamed({ storages }: Storage, prefix: string): readonly Storage[] {
  return [...storages].filter(([name]) => name.startsWith(prefix)).map(([, storage]) => storage);
}
