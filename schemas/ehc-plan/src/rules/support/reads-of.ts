/** Returns the patterns of all `lists` in their order, each once. */
export const readsOf = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
