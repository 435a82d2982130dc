import { GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { S3Address } from "./s3-address.ts";

/** How often in a row a connection may break off without a byte. */
const patience = 3;

/** An object that is read. */
export interface StreamedObject extends S3Address {
  /** ETag that it has to have; where absent, that of the first answer. */
  readonly tag?: string;
}

const isBytes = (chunk: unknown): chunk is Uint8Array => chunk instanceof Uint8Array;

/** The body as Node has it: it can be read to its end, and given up. */
const isBody = (body: unknown): body is AsyncIterable<unknown> & { readonly destroy: () => void } =>
  typeof body === "object" && body !== null && Symbol.asyncIterator in body && "destroy" in body;

/**
 * Returns the bytes of an object from `start` on, as they come. Where the connection breaks off, it goes on where it was, with the
 * same version of the object. Whoever has enough stops asking, and the rest is not fetched.
 *
 * @throws the error of the client; see `s3Failure`.
 */
export const streamObject = async function* (
  client: S3Client,
  { bucket, key, tag: wanted }: StreamedObject,
  start = 0,
): AsyncGenerator<Uint8Array> {
  let tag = wanted;
  let end = Number.POSITIVE_INFINITY;
  let at = start;
  for (let fruitless = 0; at < end; ) {
    const { Body, ETag, ContentLength } = await client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(tag !== undefined && { IfMatch: tag }),
        ...(at > 0 && { Range: `bytes=${at}-` }),
      }),
    );
    tag ??= ETag;
    if (!isBody(Body) || ContentLength === undefined) throw new TypeError("the answer of the store has no body");
    end = at + ContentLength;
    const before = at;
    try {
      for await (const chunk of Body) {
        if (!isBytes(chunk)) throw new TypeError("the body of the store is not made of bytes");
        at += chunk.length;
        yield chunk;
      }
      if (at < end) throw new Error("the connection to the store ended too early");
    } catch (error) {
      fruitless = at > before ? 0 : fruitless + 1;
      if (error instanceof TypeError || fruitless === patience) throw error;
    } finally {
      Body.destroy();
    }
  }
};
