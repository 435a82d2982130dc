/** The work on a body failed by a mistake of this program. */
export class WorkFailure extends Error {
  override readonly name = "WorkFailure";
  /** What kind of error it was and where in the program, without anything of a record; see `errorOrigin`. */
  readonly origin: string;

  constructor(origin: string) {
    super(`the work failed (${origin})`);
    this.origin = origin;
  }
}
