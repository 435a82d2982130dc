/** An authority with the integrated care boards of its area, the present one first and then the one before it. */
export interface AuthorityData {
  readonly code: string;
  readonly boards: readonly string[];
}

/** Authorities of the samples. Which board serves an area is roughly right; the plans are made up. */
export const authorities: readonly AuthorityData[] = [
  { code: "202", boards: ["Z9B2Z", "QMJ"] },
  { code: "205", boards: ["Z9B2Z", "QRV"] },
  { code: "211", boards: ["QMF"] },
  { code: "306", boards: ["QWE"] },
  { code: "330", boards: ["QHL"] },
  { code: "331", boards: ["QWU"] },
  { code: "341", boards: ["QYG"] },
  { code: "352", boards: ["QOP"] },
  { code: "373", boards: ["QF7"] },
  { code: "383", boards: ["QWO"] },
  { code: "391", boards: ["QHM"] },
  { code: "800", boards: ["QOX"] },
  { code: "801", boards: ["QUY"] },
  { code: "810", boards: ["QOQ"] },
  { code: "822", boards: ["S1Y5D", "QHG"] },
  { code: "830", boards: ["QJ2"] },
  { code: "839", boards: ["QVV"] },
  { code: "845", boards: ["S9B9J", "QNX"] },
  { code: "850", boards: ["QRL"] },
  { code: "856", boards: ["QK1"] },
  { code: "860", boards: ["QNC"] },
  { code: "878", boards: ["QJK"] },
  { code: "881", boards: ["D7T5G", "QH8"] },
  { code: "886", boards: ["QKS"] },
  { code: "888", boards: ["QE1"] },
  { code: "891", boards: ["QT1"] },
  { code: "893", boards: ["QOC"] },
  { code: "908", boards: ["QT6"] },
  { code: "916", boards: ["QR1"] },
  { code: "925", boards: ["QJM"] },
  { code: "926", boards: ["T6Y0W", "QMM"] },
  { code: "931", boards: ["S0E4D", "QU9"] },
  { code: "933", boards: ["QSL"] },
  { code: "936", boards: ["S9B9J", "QXU"] },
  { code: "940", boards: ["QPM"] },
];
