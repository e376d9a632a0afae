import { clipboard } from 'electron';
import { type Formats, holdsFiles, isMarked } from '../app/clipboard-guard/clipboard-marks.ts';
import type { ClipboardWatch } from '../app/clipboard-guard/ports.ts';

const formats: Formats = {
  has: (format) => clipboard.has(asked(format)),
  async bytes(format) {
    for (const item of await clipboard.read()) {
      if (!item.types.includes(asked(format))) continue;
      const payload = await item.getType(asked(format));
      if (payload instanceof Blob) return new Uint8Array(await payload.arrayBuffer());
    }
    return new Uint8Array();
  },
};

/** Electron's name for a format of the platform that has no standard one. */
function asked(format: string): string {
  return format === 'text/uri-list' ? format : `electron application/osclipboard;format="${format}"`;
}

/** The system's clipboard with everything its owners say about it. */
export const watchedClipboard: ClipboardWatch = {
  marked: () => isMarked(process.platform, formats),
  files: () => holdsFiles(process.platform, formats),
  text: () => clipboard.readText(),
  write: (text) => clipboard.writeText(text),
  clear: async () => clipboard.clear(),
};
