/**
 * The pattern of a postcode in capitals with one space: a UK postcode, or a pseudo-postcode that starts with ZZ99
 * and stands for no fixed abode or an address abroad.
 *
 * Source: Royal Mail postcode address file, postcode formats.
 */
export const postcodePattern =
  "^(GIR 0AA|ZZ99 [0-9][A-Z]{2}|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRVWXY])?|[0-9][A-HJKPSTUW]) [0-9][ABD-HJLNP-UW-Z]{2})$";

const form = new RegExp(postcodePattern, "u");

/** What is found about a postcode; `pseudo` for one that starts with ZZ99. */
export type PostcodeResult = "sound" | "pseudo" | "format";

/** Returns what is found about a postcode in capitals with one space; see `normalisePostcode` for any other. */
export const checkPostcode = (value: string): PostcodeResult => {
  if (!form.test(value)) return "format";
  return value.startsWith("ZZ99") ? "pseudo" : "sound";
};

/** Returns whether `value` is a postcode, pseudo-postcodes included. */
export const isPostcode = (value: string): boolean => form.test(value);

/** Returns whether `value` is a pseudo-postcode: worth a question, not a mistake. */
export const isPseudoPostcode = (value: string): boolean => checkPostcode(value) === "pseudo";

/**
 * Returns `value` in capitals with one space before the last three characters: "ec1a1bb" gives "EC1A 1BB". A text
 * that is no postcode stays none.
 */
export const normalisePostcode = (value: string): string => {
  const joined = value.replace(/\s+/gu, "").toUpperCase();
  return joined.length > 3 ? `${joined.slice(0, -3)} ${joined.slice(-3)}` : joined;
};
