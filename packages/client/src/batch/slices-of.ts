/** Returns lines in slices of at most so many bytes, or one line that is longer; one slice without lines where there are none. */
export async function* slicesOf(
  lines: AsyncIterable<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
): AsyncGenerator<readonly Uint8Array<ArrayBuffer>[], void, undefined> {
  let slice: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let isFirst = true;
  for await (const line of lines) {
    if (slice.length > 0 && bytes + line.length > mostBytes) {
      yield slice;
      isFirst = false;
      slice = [];
      bytes = 0;
    }
    slice.push(line);
    bytes += line.length;
  }
  if (slice.length > 0 || isFirst) yield slice;
}
