/**
 * Returns the sum of the first nine digits of `digits`, each times a weight that falls from 10 to 2: the sum under
 * the modulus 11 checks of NHS numbers and ULNs. The caller has made sure that they are digits.
 */
export const weightedSum = (digits: string): number => {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits.charAt(at)) * (10 - at);
  return sum;
};
