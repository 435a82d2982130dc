import { countOf, formatNumber } from "@send-standards/core";

const units = ["KB", "MB", "GB", "TB"] as const;

/** Rounds to two digits that matter: 1.24 to 1.2, 31.4 to 31, 999.6 to 1,000. */
const round = (size: number): number => (size < 9.95 ? Math.round(size * 10) / 10 : Math.round(size));

/** Returns a number of bytes for people, in decimal units: "31 GB", "1.2 MB", "12 bytes". */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return countOf(bytes, "byte");
  let size = bytes / 1000;
  let unit = 0;
  while (round(size) >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${formatNumber(round(size))} ${units[unit] ?? ""}`;
};
