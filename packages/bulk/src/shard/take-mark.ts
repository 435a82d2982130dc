const mark = [0xef, 0xbb, 0xbf] as const;

/** Bytes of a byte order mark. */
export const markBytes = mark.length;

/** The bytes of an object behind the byte order mark, and whether it has one. */
export interface WithoutMark {
  readonly isMarked: boolean;
  /** To be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads as much of an object as tells whether it begins with a byte order mark, and returns the bytes without it. */
export const takeMark = async (chunks: AsyncIterable<Uint8Array>): Promise<WithoutMark> => {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < markBytes) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    head = head.length === 0 && value.length >= markBytes ? value : Buffer.concat([head, value]);
  }
  const isMarked = mark.every((byte, at) => head[at] === byte);
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield isMarked ? head.subarray(markBytes) : head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { isMarked, chunks: rest() };
};
