/** An authority and the integrated care board of its area, which is the same over all the years of the samples. */
export interface AuthorityData {
  readonly code: string;
  readonly board: string;
  readonly boardName: string;
}

/** Authorities of the samples. The cases are made up. */
export const authorities: readonly AuthorityData[] = [
  { code: "211", board: "QMF", boardName: "NHS North East London Integrated Care Board" },
  { code: "330", board: "QHL", boardName: "NHS Birmingham and Solihull Integrated Care Board" },
  { code: "341", board: "QYG", boardName: "NHS Cheshire and Merseyside Integrated Care Board" },
  { code: "352", board: "QOP", boardName: "NHS Greater Manchester Integrated Care Board" },
  { code: "373", board: "QF7", boardName: "NHS South Yorkshire Integrated Care Board" },
  { code: "383", board: "QWO", boardName: "NHS West Yorkshire Integrated Care Board" },
  { code: "391", board: "QHM", boardName: "NHS North East and North Cumbria Integrated Care Board" },
  { code: "850", board: "QRL", boardName: "NHS Hampshire and Isle of Wight Integrated Care Board" },
];
