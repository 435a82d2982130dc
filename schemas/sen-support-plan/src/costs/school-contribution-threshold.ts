/**
 * Pence a year up to which a mainstream school contributes to the additional support of one pupil with high needs before
 * the authority's top-up: £6,000. It is a ceiling on that contribution, and no sum that is set aside for each pupil.
 *
 * Source: the notional SEN budget for mainstream schools, operational guidance 2025 to 2026.
 */
export const schoolContributionThresholdPence = 600_000;
