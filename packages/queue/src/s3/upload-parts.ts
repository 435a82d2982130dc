import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";

/** Bytes of a part, which some stores want to be the same for all but the last. Of 10,000 parts, a file has at most 78 GiB. */
export const partBytes = 8 * 2 ** 20;

/** Returns `chunks` as parts of `partBytes`, the last one shorter; nothing where there is nothing. */
export const inParts = async function* (
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  size = partBytes,
): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(0);
  let filled = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
    for (let at = 0; at < bytes.length; ) {
      const end = filled + Math.min(size - filled, bytes.length - at);
      if (end > part.length) {
        // Most files are small: memory grows with them.
        const larger = new Uint8Array(Math.min(size, Math.max(end, 2 * part.length)));
        larger.set(part.subarray(0, filled));
        part = larger;
      }
      part.set(bytes.subarray(at, at + end - filled), filled);
      at += end - filled;
      filled = end;
      if (filled < size) continue;
      yield part;
      part = new Uint8Array(0);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
};

/** Puts an object in place that consists of these parts and of those that follow. Where that fails, nothing of it is left. */
export const uploadParts = async (
  client: S3Client,
  target: { readonly Bucket: string; readonly Key: string },
  first: readonly Uint8Array[],
  following: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(target));
  const Parts: { readonly PartNumber: number; readonly ETag: string | undefined }[] = [];
  const upload = async (Body: Uint8Array): Promise<void> => {
    const PartNumber = Parts.length + 1;
    const { ETag } = await client.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  };
  try {
    for (const part of first) await upload(part);
    for await (const part of following) await upload(part);
    await client.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
  } catch (error) {
    // Where giving up fails as well, what went wrong first is what counts.
    await client.send(new AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => undefined);
    throw error;
  }
};
