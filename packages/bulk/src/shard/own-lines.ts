const newline = 10;
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d]);

/**
 * Takes one line without its line break and the white space before it; `bytes` are good until it returns. What it returns is
 * waited for.
 *
 * @param indent bytes of the white space before it.
 */
export type TakeLine = (bytes: Uint8Array, indent: number, isTooLong: boolean) => undefined | Promise<void>;

/** A part of an object of lines. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Returns from which byte on `readOwnLines` has to be given the bytes. */
export const firstByteFor = ({ start }: LineRange): number => Math.max(0, start - 1);

/**
 * Hands over every line whose first byte lies in the range, in order, and returns how many there were. Chunks begin at
 * `firstByteFor(range)`, so that a line which begins exactly at the start is told from one that began before; the last line is
 * read past the end.
 *
 * @param most bytes of a line that are kept; one that has more behind its indent comes without bytes, as too long.
 */
export const readOwnLines = async (
  chunks: AsyncIterable<Uint8Array>,
  range: LineRange,
  most: number,
  take: TakeLine,
): Promise<number> => {
  const { start, end } = range;
  let lines = 0;
  /** Byte of the object at which the chunk begins. */
  let offset = firstByteFor(range);
  let isSkipping = start > 0;
  let isOpen = false;
  let indent = 0;
  /** The part of the open line that came with chunks before, and how long it is, kept or not. */
  let kept = Buffer.alloc(0);
  let length = 0;

  const keep = (bytes: Uint8Array): void => {
    const total = length + bytes.length;
    if (total <= most) {
      if (total > kept.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(total, 2 * kept.length)));
        kept.copy(larger, 0, 0, length);
        kept = larger;
      }
      kept.set(bytes, length);
    }
    length = total;
  };
  const finish = (bytes: Uint8Array): undefined | Promise<void> => {
    lines += 1;
    isOpen = false;
    let line = bytes;
    let whole = bytes.length;
    if (length > 0) {
      keep(bytes);
      line = kept;
      whole = length;
      length = 0;
    }
    return whole > most ? take(line.subarray(0, 0), indent, true) : take(line.subarray(0, whole), indent, false);
  };

  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    if (isSkipping) {
      const first = chunk.indexOf(newline);
      if (first === -1) {
        offset += chunk.length;
        // A line break at the end or behind it begins a line of somebody else.
        if (offset + 1 >= end) return lines;
        continue;
      }
      isSkipping = false;
      at = first + 1;
    }
    while (at < chunk.length) {
      if (!isOpen) {
        if (offset + at >= end) return lines;
        isOpen = true;
        indent = 0;
      }
      if (length === 0) {
        const from = at;
        while (blanks.has(chunk[at] ?? 0)) at += 1;
        indent += at - from;
        if (at === chunk.length) break;
      }
      const stop = chunk.indexOf(newline, at);
      if (stop === -1) {
        keep(chunk.subarray(at));
        break;
      }
      const waits = finish(chunk.subarray(at, stop));
      if (waits !== undefined) await waits;
      at = stop + 1;
    }
    offset += chunk.length;
    if (!isOpen && offset >= end) return lines;
  }
  if (isOpen) await finish(Buffer.alloc(0));
  return lines;
};
