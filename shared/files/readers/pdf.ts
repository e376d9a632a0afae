import { type Contents, FileTrouble, type Part, type Reader, type Reading, type Unread } from '../document.ts';
import { annotationParts, fieldsOf, fileOf } from './pdf-annotations.ts';
import { detailParts } from './pdf-details.ts';
import { JapaneseMaps } from './pdf-encodings.ts';
import { type Drawing, hiddenTexts, type Orders } from './pdf-hidden.ts';
import { pdfLibrary } from './pdf-library.ts';
import { lookAtStreams } from './pdf-streams.ts';
import { type TextItem, textOf } from './pdf-text.ts';

/** A letter that its font gives no meaning. One or two are ornaments. */
const UNKNOWN = /[\ufffd\ue000-\uf8ff]/gu;
const MOST_UNKNOWN = 2;

/**
 * PDF: the text of every page, what stands on it unseen, notes, forms, the outline, properties and attachments. Pages
 * without text in a file with pictures are pictures of text, and named.
 */
export const readPdf: Reader = async (bytes, reading) => {
  const { pictures } = lookAtStreams(bytes, reading);
  const { file, orders } = await opened(bytes);
  try {
    const parts: Part[] = [];
    const unread: Unread[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      reading.checkTime();
      const page = await pageOf(await file.getPage(number), number, { reading, orders, pictures });
      parts.push(...page.parts);
      unread.push(...page.unread);
    }
    const rest = await restOf(file, reading);
    return { parts: [...parts, ...rest.parts], unread: [...unread, ...rest.unread] };
  } finally {
    await file.destroy();
  }
};

async function opened(bytes: Uint8Array): Promise<{ readonly file: PdfFile; readonly orders: Orders }> {
  const { getDocumentProxy, getResolvedPDFJS } = await pdfLibrary();
  try {
    // The library takes the memory it is given away from its owner, and refuses what Node makes of it.
    const file = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useWorkerFetch: false,
      cMapPacked: false,
      BinaryDataFactory: JapaneseMaps,
      // Pictures are not looked at, so none is unpacked.
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
    });
    return { file, orders: { ...(await getResolvedPDFJS()).OPS } };
  } catch (error) {
    throw new FileTrouble(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken');
  }
}

type PdfFile = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;
type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

interface PageReading {
  readonly reading: Reading;
  readonly orders: Orders;
  readonly pictures: number;
}

async function pageOf(page: PdfPage, number: number, { reading, orders, pictures }: PageReading): Promise<Contents> {
  const { within } = reading;
  const parts: Part[] = [];
  const unread: Unread[] = [];
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is typeof item & TextItem => 'str' in item);
  const drawing: Drawing = await page.getOperatorList({ annotationMode: 0 });
  const hidden = hiddenTexts(drawing, orders).filter((text) => /\S/u.test(text));
  const seen = textOf(texts.filter(({ str }) => !isOneOf(hidden, str)));
  const unseen = textOf(texts.filter(({ str }) => isOneOf(hidden, str)));
  if (/\S/u.test(seen)) parts.push({ place: 'body', within, number, hidden: false, text: seen });
  if (/\S/u.test(unseen)) parts.push({ place: 'hidden-text', within, number, hidden: true, text: unseen });
  const name = `p. ${number}`;
  if (parts.length === 0 && pictures > 0) unread.push({ what: 'picture', within, name });
  if (((seen + unseen).match(UNKNOWN) ?? []).length > MOST_UNKNOWN) unread.push({ what: 'not-text', within, name });
  const annotations: readonly unknown[] = await page.getAnnotations();
  parts.push(...annotationParts(annotations, number, within));
  for (const file of annotations.flatMap(fileOf)) {
    const inner = await reading.inner(file.name, file.bytes);
    parts.push(...inner.parts);
    unread.push(...inner.unread);
  }
  page.cleanup();
  return { parts, unread };
}

/** Runs of the page are put together from several drawn ones, so a run is hidden when all of it is in hidden text. */
function isOneOf(hidden: readonly string[], run: string): boolean {
  const letters = run.replaceAll(/\s/gu, '');
  return letters !== '' && hidden.some((text) => text.replaceAll(/\s/gu, '').includes(letters));
}

async function restOf(file: PdfFile, reading: Reading): Promise<Contents> {
  const { info, metadata } = await file.getMetadata();
  const outline: unknown = await file.getOutline();
  const parts = [...detailParts(info, metadata, outline, reading.within)];
  const unread: Unread[] = [];
  if ('IsXFAPresent' in info && info.IsXFAPresent === true) {
    unread.push({ what: 'embedded', within: reading.within, name: 'XFA' });
  }
  for (const attachment of Object.values(fieldsOf(await file.getAttachments()))) {
    for (const { name, bytes } of fileOf({ file: attachment })) {
      const inner = await reading.inner(name, bytes);
      parts.push(...inner.parts);
      unread.push(...inner.unread);
    }
  }
  return { parts, unread };
}
