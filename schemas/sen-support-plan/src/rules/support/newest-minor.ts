/** The newest minor version of this standard that the rules know. */
export const newestMinor = 0;
