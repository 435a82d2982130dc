/** Returns the leaf pattern of a property of every need, in sections B, C and D: `contentOfNeeds("status")`. */
export const contentOfNeeds = (leaf: string): readonly string[] =>
  ["B", "C", "D"].map((section) => `/sections/${section}/needs/*/${leaf}`);

/** Returns the leaf pattern of a property of every provision, in sections F, G, H1 and H2: `contentOfProvisions("type")`. */
export const contentOfProvisions = (leaf: string): readonly string[] =>
  ["F", "G", "H1", "H2"].map((section) => `/sections/${section}/provisions/*/${leaf}`);
