/**
 * The pattern of a local authority code of the Department for Education: three digits, leading zeros kept, a text and no
 * number. Not the GSS code, and not the ODS code of the same authority.
 */
export const laCodePattern = "^[0-9]{3}$";

const form = new RegExp(laCodePattern, "u");

/** Returns whether `value` has the form of a local authority code. Which codes exist on a date is for the code list. */
export const isLaCode = (value: string): boolean => form.test(value);
