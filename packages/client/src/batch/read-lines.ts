/**
 * Returns the lines of a text while it comes. What stands behind the last line end is one more, which may be empty; it keeps no
 * more than the line at hand.
 */
export async function* readLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const lines = decoder.decode(next.value, { stream: true }).split("\n");
      lines[0] = rest + (lines[0] ?? "");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.decode();
  } finally {
    // Whoever stops early lets the service know. A stream that broke has nothing to cancel.
    reader.cancel().catch(() => {});
  }
}
