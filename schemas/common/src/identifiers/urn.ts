/**
 * The pattern of a unique reference number (URN) in the register of schools: six digits, 100000 or above. Children's
 * centres (five digits) and Ofsted's early years numbers (EY and six digits, or seven digits) are other schemes.
 *
 * Source: Get Information about Schools (GIAS).
 */
export const urnPattern = "^[1-9][0-9]{5}$";

const form = new RegExp(urnPattern, "u");

/** Returns whether `value` has the form of a URN. Whether it is in the register is for a look-up to say. */
export const isUrn = (value: string): boolean => form.test(value);
