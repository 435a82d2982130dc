/** Why the store did not give what was asked for. */
export type S3Failure = "absent" | "refused" | "changed" | "other";

const byStatus: Readonly<Record<number, S3Failure>> = { 401: "refused", 403: "refused", 404: "absent", 412: "changed" };

/** Returns what an error of the client says by its HTTP status; "other" is what may pass when it is tried again. */
export const s3Failure = (error: unknown): S3Failure => {
  if (typeof error !== "object" || error === null || !("$metadata" in error)) return "other";
  const { $metadata: metadata } = error;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return "other";
  return byStatus[Number(metadata.httpStatusCode)] ?? "other";
};
