/** Age groups in whole years, on the day on which the plan was made. */
export const ageGroups = ["0-4", "5-10", "11-15", "16-18", "19-25"] as const;

/** One of the age groups. */
export type AgeGroup = (typeof ageGroups)[number];

/**
 * First and last age of each group in months. The first group starts at 20 months, because a plan takes
 * five months and more to make; the last one ends with the eve of the 25th birthday, because no plan is
 * made after it.
 */
export const ageGroupMonths: { readonly [Group in AgeGroup]: readonly [number, number] } = {
  "0-4": [20, 59],
  "5-10": [60, 131],
  "11-15": [132, 191],
  "16-18": [192, 227],
  "19-25": [228, 299],
};
