/** The codes of an enumerated code list, as a union of literals. */
export type CodeOf<List extends { readonly codes: readonly { readonly code: string }[] }> =
  List["codes"][number]["code"];
