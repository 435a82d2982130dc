/**
 * Returns whether a time limit that ends on `lastDay` ended in the months in which it gave way where coronavirus made
 * keeping it impractical: 1 May to 24 September 2020. A record does not tell the reason for a delay, so no breach
 * of such a limit is claimed.
 *
 * Source: Special Educational Needs and Disability (Coronavirus) (Amendment) Regulations 2020 (SI 2020/471).
 */
export const fellInCoronavirusMonths = (lastDay: string): boolean => "2020-05-01" <= lastDay && lastDay <= "2020-09-24";
