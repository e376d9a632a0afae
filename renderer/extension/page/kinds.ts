import { getterOf, methodOf } from './originals.ts';

/**
 * What kind of object the browser takes this for. Asked of the object itself by a getter that throws for any other
 * kind: `instanceof` says what the page wants to hear, and knows no objects of other frames.
 */
const isKind = (probe: (value: unknown) => unknown) => (value: unknown) => {
  try {
    probe(value);
    return true;
  } catch {
    // The getter refused it: not of this kind.
    return false;
  }
};

type Kind<T> = (value: unknown) => value is T;

const hasField = methodOf(FormData.prototype, 'has');
const queryText = methodOf(URLSearchParams.prototype, 'toString');
const nodeType = getterOf(Node.prototype, 'nodeType');
const isNode = isKind(nodeType);

export const isBlob = isKind(getterOf(Blob.prototype, 'size')) as Kind<Blob>;
export const isFile = isKind(getterOf(File.prototype, 'name')) as Kind<File>;
export const isForm = isKind((value) => hasField(value, '')) as Kind<FormData>;
export const isQuery = isKind((value) => queryText(value)) as Kind<URLSearchParams>;
export const isBuffer = isKind(getterOf(ArrayBuffer.prototype, 'byteLength')) as Kind<ArrayBuffer>;
export const isStream = isKind(getterOf(ReadableStream.prototype, 'locked')) as Kind<ReadableStream>;
export const isRequest = isKind(getterOf(Request.prototype, 'url')) as Kind<Request>;
export const isXhr = isKind(getterOf(XMLHttpRequest.prototype, 'readyState')) as Kind<XMLHttpRequest>;
export const isFormElement = isKind(getterOf(HTMLFormElement.prototype, 'method')) as Kind<HTMLFormElement>;
export const isMap = isKind(getterOf(Map.prototype, 'size')) as Kind<Map<unknown, unknown>>;
export const isSet = isKind(getterOf(Set.prototype, 'size')) as Kind<Set<unknown>>;

const DOCUMENT_NODE = 9;
export const isDocument = (value: unknown): value is Document => isNode(value) && nodeType(value) === DOCUMENT_NODE;
