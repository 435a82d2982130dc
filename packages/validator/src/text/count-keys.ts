/**
 * Returns how many own keys the objects of `value` have altogether, where it is made of JSON; `undefined`
 * where more than `depth` arrays and objects lie in each other.
 */
export const countKeys = (value: unknown, depth: number): number | undefined => {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === 0) return undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : items.length;
  // An index, because an iterator costs a tenth of what JSON.parse does.
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (typeof item !== "object" || item === null) continue;
    const inside = countKeys(item, depth - 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
};
