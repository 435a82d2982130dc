/**
 * The pattern of a UK provider reference number (UKPRN): eight digits, the first 1. Some colleges have a URN as well.
 *
 * Source: UK Register of Learning Providers.
 */
export const ukprnPattern = "^1[0-9]{7}$";

const form = new RegExp(ukprnPattern, "u");

/** Returns whether `value` has the form of a UKPRN. */
export const isUkprn = (value: string): boolean => form.test(value);
