/**
 * The pattern of a Government Statistical Service (GSS) area code: E, W, S or N for the country, and eight digits. An area
 * gets a new code when its boundary changes.
 *
 * Source: Office for National Statistics, coding and naming policy for statistical geographies.
 */
export const gssCodePattern = "^[EWSN][0-9]{8}$";

const form = new RegExp(gssCodePattern, "u");

/** Returns whether `value` has the form of a GSS code. */
export const isGssCode = (value: string): boolean => form.test(value);
