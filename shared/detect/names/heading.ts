/** Columns further into a line than this are not looked up: each question reads the line from its start. */
const FARTHEST = 2000;

/** The heading of the column at an offset, or '' where the line is too long to be a table row. */
export function headingAt(text: string, at: number, columnAt: (offset: number) => string): string {
  const near = at < FARTHEST || text.slice(at - FARTHEST, at).includes('\n');
  return near ? columnAt(at) : '';
}
