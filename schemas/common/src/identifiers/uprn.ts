/**
 * The pattern of a unique property reference number (UPRN): 1 to 12 digits without leading zeros, a text and no
 * number.
 *
 * Source: GeoPlace.
 */
export const uprnPattern = "^[1-9][0-9]{0,11}$";

const form = new RegExp(uprnPattern, "u");

/** Returns whether `value` has the form of a UPRN. */
export const isUprn = (value: string): boolean => form.test(value);

/** Returns `value` without leading zeros, which some exports add to fill twelve digits. Nothing else changes. */
export const normaliseUprn = (value: string): string => value.replace(/^0+/u, "");
