/** A record: as an object, as its JSON text, or as that text in UTF-8. Text is sent as it is, so that its own faults are found. */
export type RecordInput = object | string | Uint8Array;
