/** Bytes with the memory that is theirs alone, which can be moved to a thread with nothing else in it. */
export interface OwnMemory {
  readonly parts: readonly Uint8Array[];
  readonly memory: ArrayBuffer;
}

/**
 * Returns the same bytes in memory that holds nothing else: as they are where they fill theirs, else as a copy. What is
 * cloned for a thread otherwise is all the memory that they are a part of.
 */
export const ownMemory = (parts: readonly Uint8Array[]): OwnMemory => {
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const memory = parts[0]?.buffer;
  if (
    length > 0 &&
    memory instanceof ArrayBuffer &&
    memory.byteLength === length &&
    parts.every(({ buffer }) => buffer === memory)
  ) {
    return { parts, memory };
  }
  const copy = new Uint8Array(length);
  let at = 0;
  const copied = parts.map((part) => {
    copy.set(part, at);
    at += part.byteLength;
    return copy.subarray(at - part.byteLength, at);
  });
  return { parts: copied, memory: copy.buffer };
};
