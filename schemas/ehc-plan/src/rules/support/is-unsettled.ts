const open = /\b(?:tbc|tba|to be (?:confirmed|determined|decided|agreed|advised|specified))\b/iu;

/**
 * Returns whether a text leaves to a later day what is provided: "tbc", "to be agreed". Only short texts and lines without an
 * amount are worth asking, so that nothing is read twice.
 */
export const isUnsettled = (text: string): boolean => open.test(text);
