/** Returns whether a list is there and holds anything. */
export const contentHasAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
