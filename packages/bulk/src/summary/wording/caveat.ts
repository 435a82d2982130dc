/** What the numbers of a summary do not say. */
export const caveat =
  "A record without findings has the structure of its standard and keeps the rules that ran. No number here says that what a record holds is lawful, or good for the child or young person.";

/** What a summary tells about anybody, for those who want to pass it on. */
export const privacy =
  "Nothing here comes from inside a record: records are named by their file and number. Files have the names that they were given, so look at those before you pass this on.";

/** What the numbers for single records leave out. */
export const ofTheirOwn = "Findings of rules that compare records with each other are not counted here.";
