/** Returns whether a key or string of `value`, which is made of JSON and not deep, has half a surrogate pair. */
export const hasLoneSurrogate = (value: unknown): boolean => {
  if (typeof value === "string") return !value.isWellFormed();
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasLoneSurrogate);
  return Object.entries(value).some(([key, item]) => !key.isWellFormed() || hasLoneSurrogate(item));
};
