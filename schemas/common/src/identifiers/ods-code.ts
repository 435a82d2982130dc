/**
 * The pattern of an NHS organisation code (ODS): 3 to 10 upper-case letters and digits. Integrated care boards have three
 * characters or, since April 2026, five: no length tells the kind of body.
 *
 * Source: NHS Organisation Data Service.
 */
export const odsCodePattern = "^[A-Z0-9]{3,10}$";

const form = new RegExp(odsCodePattern, "u");

/** Returns whether `value` has the form of an ODS code. Membership of a dated list is a rule of its own. */
export const isOdsCode = (value: string): boolean => form.test(value);
