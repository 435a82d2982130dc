/** A citation: where a rule, a property or a code list comes from. */
export interface Source {
  /** The instrument, as it is cited: "Children and Families Act 2014". */
  readonly title: string;
  /** The place in it: "section 37(2)(c)" or "paragraph 9.69". Absent where the whole is meant. */
  readonly reference?: string;
  /** Where it can be read, https. */
  readonly url?: string;
  /**
   * `false` where nobody has confirmed the citation against the instrument. An unverified source
   * carries a query or an advice, never an error.
   */
  readonly verified: boolean;
}

/** Returns a citation in one line: "Children and Families Act 2014, section 37(2)(c)". */
export const formatSource = (source: Source): string =>
  source.reference === undefined ? source.title : `${source.title}, ${source.reference}`;
