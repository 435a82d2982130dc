/** What a report without findings says, and what it does not. */
export const caveat =
  "A record without findings has the structure of its standard and keeps the rules that ran. Nothing here says that what it records is lawful, or good for the child or young person.";
