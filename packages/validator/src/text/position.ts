/** A place in a text, as editors count: both numbers start at 1. */
export interface Position {
  /** Lines end with a line feed, alone or after a carriage return. */
  readonly line: number;
  /** UTF-16 code units. */
  readonly column: number;
}

/** Returns the place in the file of `place`, which is counted from the place where its record begins. */
export const addPosition = (record: Position, place: Position): Position => ({
  line: record.line + place.line - 1,
  column: place.line === 1 ? record.column + place.column - 1 : place.column,
});
