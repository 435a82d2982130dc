/** Longest wait before a request is sent again, in milliseconds: a service counts requests by the minute. */
const longest = 60_000;

/** First wait and longest one of those that double, in milliseconds. */
const first = 250;
const longestDoubled = 10_000;

/** Returns what a Retry-After header asks for, in milliseconds. Source: RFC 9110, section 10.2.3. */
const asked = (retryAfter: string, now: number): number => {
  if (/^[0-9]+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : date - now;
};

/**
 * Returns how long to wait before a request is sent again, in milliseconds: twice as long each time and by chance up to a half
 * less, so that clients that were refused together do not come back together; what the service asks for where that is longer;
 * a minute at most.
 *
 * @param attempt how many times the request was sent again before, from 0.
 * @param retryAfter the Retry-After header of the answer, if there was one.
 * @param chance from 0 to 1.
 */
export const retryDelay = (attempt: number, retryAfter: string | null, now: number, chance: number): number => {
  const doubled = Math.min(longestDoubled, first * 2 ** attempt) * (0.5 + chance / 2);
  return Math.min(longest, Math.max(doubled, retryAfter === null ? 0 : asked(retryAfter.trim(), now)));
};
