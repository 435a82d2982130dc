/** Returns whether an entry applies on `day`: its last day, where it has one, has not passed. */
export const isCurrent = ({ to }: { readonly to?: string }, day: string): boolean => to === undefined || to >= day;
