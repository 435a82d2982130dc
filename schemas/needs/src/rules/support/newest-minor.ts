/** The newest minor version of this standard that the rules know; a test holds it to the version of the standard. */
export const newestMinor = 0;
