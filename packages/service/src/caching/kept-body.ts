import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** A body that is sent many times. */
export interface KeptBody {
  /** Content-Type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Strong entity tag of the bytes as they are, and as they are compressed, with the quotes. */
  readonly tag: string;
  readonly gzipTag: string;
  /** Returns the bytes compressed; they are compressed once, when somebody first takes them so. */
  readonly gzipped: () => Promise<Buffer>;
}

/** Returns a body of `text`, in UTF-8. */
export const keptBody = (type: string, text: string): KeptBody => {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
  let compressed: Promise<Buffer> | undefined;
  return {
    type,
    bytes,
    tag: `"${hash}"`,
    gzipTag: `"${hash}-gzip"`,
    gzipped: () => {
      compressed ??= compress(bytes);
      return compressed;
    },
  };
};
