/** Returns the name of a rule in its standard, as addresses have it: the part of its id after the slash. */
export const ruleNameOf = (id: string): string => id.slice(id.indexOf("/") + 1);
