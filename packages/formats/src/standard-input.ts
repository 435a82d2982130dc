/** Name of standard input, as it is typed and as reports have it. */
export const standardInput = "-";
