/** Lines outside the heap of the engine, where they cost no more than their bytes. */
export interface RunBuffer {
  /** Takes a line of ASCII without a line break that begins with 13 hexadecimal digits. */
  readonly add: (line: string) => void;
  /** Bytes of all lines, with their line breaks. */
  readonly bytes: () => number;
  /** Returns the lines in order, each with a line break, in chunks. */
  readonly sorted: () => Iterable<Uint8Array>;
  /** Forgets all lines and keeps the memory for others. */
  readonly clear: () => void;
}

const sortDigits = 13;
const bytesOfChunk = 1 << 18;
const bytesOfGrowth = 1 << 16;

/**
 * Returns a list of lines that can be read in the order of their characters. Its first digits make a number that sorts fast;
 * only lines that agree in them are compared by their bytes.
 *
 * @param expected bytes that it is not expected to pass by much; it takes more where it must.
 */
export const createRunBuffer = (expected: number): RunBuffer => {
  let buffer = Buffer.allocUnsafe(bytesOfGrowth);
  const keys: number[] = [];
  /** Where each line begins, and at last where the next one will. */
  const starts: number[] = [0];
  const startOf = (line: number): number => starts[line] ?? 0;
  const bytes = (): number => startOf(keys.length);
  const reserve = (size: number): void => {
    if (size <= buffer.length) return;
    const doubled = Math.min(buffer.length * 2, expected + bytesOfGrowth);
    const larger = Buffer.allocUnsafe(Math.max(doubled, size));
    buffer.copy(larger, 0, 0, bytes());
    buffer = larger;
  };
  const compare = (a: number, b: number): number =>
    (keys[a] ?? 0) - (keys[b] ?? 0) ||
    // Without their line breaks: a tab comes before one.
    buffer.compare(buffer, startOf(b), startOf(b + 1) - 1, startOf(a), startOf(a + 1) - 1);

  return {
    add: (line) => {
      const start = bytes();
      const end = start + line.length + 1;
      reserve(end);
      buffer.write(line, start, "latin1");
      buffer[end - 1] = 10;
      keys.push(Number.parseInt(line.slice(0, sortDigits), 16));
      starts.push(end);
    },
    bytes,
    sorted: function* () {
      const order = Uint32Array.from(keys.keys()).sort(compare);
      let chunk = Buffer.allocUnsafe(bytesOfChunk);
      let filled = 0;
      for (const line of order) {
        const size = startOf(line + 1) - startOf(line);
        if (filled > 0 && filled + size > chunk.length) {
          yield chunk.subarray(0, filled);
          chunk = Buffer.allocUnsafe(Math.max(bytesOfChunk, size));
          filled = 0;
        } else if (size > chunk.length) chunk = Buffer.allocUnsafe(size);
        buffer.copy(chunk, filled, startOf(line), startOf(line + 1));
        filled += size;
      }
      if (filled > 0) yield chunk.subarray(0, filled);
    },
    clear: () => {
      keys.length = 0;
      starts.length = 1;
    },
  };
};
