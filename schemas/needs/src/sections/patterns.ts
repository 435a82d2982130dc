/** A code of a taxonomy: letters, digits, dots, dashes and underscores, with a colon after the prefix of a local code. */
export const taxonomyCodePattern = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$";

/** The edition of a taxonomy or matrix: "2015", "1.0", "draft-2026". */
export const editionPattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$";

/** A prefix of local codes: lower-case letters and digits. Which prefixes are registered is a rule. */
export const prefixPattern = "^[a-z][a-z0-9]{0,15}$";
