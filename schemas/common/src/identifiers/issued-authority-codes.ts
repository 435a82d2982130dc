/** First and last code of each unbroken run, both inclusive. */
const runs: readonly (readonly [first: string, last: string])[] = [
  ["001", "005"],
  ["201", "213"],
  ["301", "320"],
  ["330", "336"],
  ["340", "344"],
  ["350", "359"],
  ["370", "373"],
  ["380", "384"],
  ["390", "394"],
  ["420", "420"],
  ["660", "681"],
  ["701", "708"],
  ["800", "803"],
  ["805", "808"],
  ["810", "813"],
  ["815", "816"],
  ["820", "823"],
  ["825", "826"],
  ["830", "831"],
  ["835", "841"],
  ["845", "846"],
  ["850", "852"],
  ["855", "857"],
  ["860", "861"],
  ["865", "896"],
  ["908", "909"],
  ["916", "916"],
  ["919", "919"],
  ["921", "921"],
  ["925", "926"],
  ["928", "929"],
  ["931", "931"],
  ["933", "933"],
  ["935", "938"],
  ["940", "943"],
];

/**
 * Returns whether `code` is a three-digit authority code that has ever been used in a UPN or a DfE number:
 * English authorities past and present, Welsh ones (660 to 681), and the pseudo-codes 001 to 005 and 701 to 708.
 *
 * An identifier keeps the code of the authority that issued it after that authority is abolished, so this is
 * wider than the authorities of today and never shrinks. Which authorities exist on a date is a code list's matter.
 *
 * Source: DfE children in need census, validation rule 1530; 942 and 943 (authorities created in April 2023) were
 * added here and are not confirmed against that rule.
 */
export const isIssuedAuthorityCode = (code: string): boolean =>
  code.length === 3 && runs.some(([first, last]) => first <= code && code <= last);
