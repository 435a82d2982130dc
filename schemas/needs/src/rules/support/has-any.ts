/** Returns whether a list is there and has something in it. */
export const hasAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
