/** Kinds of file that can be read. */
export type FileKind =
  | 'text'
  | 'markdown'
  | 'csv'
  | 'html'
  | 'json'
  | 'source'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'pdf'
  | 'eml'
  | 'msg'
  | 'zip';

/** Where in a file a text stood. What a person may not know of is named one by one. */
export type Place =
  | 'body'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'comment'
  | 'inserted'
  | 'deleted'
  | 'slide'
  | 'speaker-notes'
  | 'hidden-slide'
  | 'sheet'
  | 'hidden-sheet'
  | 'hidden-row'
  | 'hidden-column'
  | 'hidden-text'
  | 'formula'
  | 'defined-name'
  | 'property'
  | 'alt-text'
  | 'link'
  | 'subject'
  | 'address-line'
  | 'markup-comment'
  | 'file-name';

/** A text in a file. Offsets of findings count from its start. */
export interface Part {
  readonly place: Place;
  /** Files on the way from the outermost to the one that holds the text; empty for the file itself. */
  readonly within: readonly string[];
  /** Name of the sheet, property or the like, where it has one. */
  readonly name?: string;
  /** Page, slide or sheet, from 1. */
  readonly number?: number;
  /** A person who opens the file does not see it at first sight. */
  readonly hidden: boolean;
  readonly text: string;
}

/** Why a file, or something in it, could not be read. */
export type Trouble =
  | 'password'
  | 'broken'
  | 'unknown-kind'
  | 'not-text'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'bomb'
  | 'too-slow'
  | 'old-office';

/** Something in a file that holds no text we can read. */
export type Unread = {
  readonly what: Trouble | 'picture' | 'macro' | 'media' | 'embedded';
  readonly within: readonly string[];
  /** Its name inside the file. */
  readonly name: string;
};

/** What a reader found: every text with its place, and what was left unread. */
export interface Contents {
  readonly parts: readonly Part[];
  readonly unread: readonly Unread[];
}

export type FileReading =
  | ({ readonly ok: true; readonly kind: FileKind } & Contents)
  | { readonly ok: false; readonly trouble: Trouble };

/** Limits of one reading, all of it together: what lies inside archives and attachments counts as well. */
export interface FileLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes after unpacking. */
  readonly unpacked: number;
  /** How many times larger than packed a file may become. */
  readonly ratio: number;
  readonly parts: number;
  /** Archives and attachments inside each other. */
  readonly depth: number;
}

/** What a reader may use besides the bytes. */
export interface Reading {
  readonly name: string;
  readonly within: readonly string[];
  readonly limits: FileLimits;
  /** Takes unpacked bytes from what is left of the limit; throws `FileTrouble` when there is none. */
  readonly spend: (bytes: number) => void;
  /** Throws `FileTrouble` when the time is over. Call it in every long loop. */
  readonly checkTime: () => void;
  /** Reads a file inside this one, its parts already marked with where they lie. */
  readonly inner: (name: string, bytes: Uint8Array) => Promise<Contents>;
}

/** A reader of one kind. Throws `FileTrouble` for what it expects; anything else thrown means `broken`. */
export type Reader = (bytes: Uint8Array, reading: Reading) => Promise<Contents>;

/** Expected trouble of a reader: it ends the reading of the file it happened in. */
export class FileTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
