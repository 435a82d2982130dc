/** Criteria of a made-up set; they are nobody's guidance. */
export const criteria: readonly string[] = [
  "The setting has planned, done and reviewed support at least twice.",
  "Progress is clearly slower than that of others who started from the same place.",
  "Progress came only with help well beyond what the setting usually gives.",
  "A professional from outside the setting was asked, and the advice was tried.",
  "The needs are likely to last.",
];
