/**
 * Returns how much of `whole` a part is, in whole per cent: "33%". What is not nothing never becomes "0%", and what is not
 * all never "100%": it is "<1%" or ">99%". Of nothing, every part is "0%".
 */
export const formatShare = (part: number, whole: number): string => {
  if (part <= 0 || whole <= 0) return "0%";
  if (part >= whole) return "100%";
  const percent = Math.round((100 * part) / whole);
  if (percent < 1) return "<1%";
  return percent > 99 ? ">99%" : `${percent}%`;
};
