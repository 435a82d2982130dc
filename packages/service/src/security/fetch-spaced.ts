/** Most bytes of a set of keys. Real ones have a few thousand. */
const mostBytes = 1_000_000;

/** What `fetch` is asked with here. */
type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * Returns a `fetch` that asks at most once in so many milliseconds, and rejects in between: requests with bad tokens, which anybody can
 * send, cannot make the service ask the issuer over and over while it does not answer. Long answers are cut short.
 */
export const fetchSpaced = (milliseconds: number): Fetch => {
  let last = Number.NEGATIVE_INFINITY;
  return async (url, options) => {
    const now = Date.now();
    if (now < last + milliseconds) throw new Error("asked a moment ago");
    last = now;
    const response = await fetch(url, options);
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      size += part.value.byteLength;
      chunks.push(part.value);
      if (size <= mostBytes) continue;
      await reader?.cancel();
      throw new Error("too long an answer");
    }
    return new Response(Buffer.concat(chunks), { status: response.status });
  };
};
