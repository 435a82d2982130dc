/** What is known of a version that is on its way out. Its files stay as they are, and where they are. */
export interface Retirement {
  /** Day from which no new record should be made to it, ISO 8601 date. */
  readonly deprecatedOn: string;
  /** Day from which a service need not take records of it, ISO 8601 date, no earlier; absent where none is decided. */
  readonly sunsetOn?: string;
  /** Three-part version of the same standard that takes its place; absent where there is none. */
  readonly successor?: string;
}
