/** A place in an object store. */
export interface S3Address {
  readonly bucket: string;
  /** A key, or what keys begin with; may be empty. */
  readonly key: string;
}

const form = /^s3:\/\/([^/]+)(?:\/(.*))?$/s;

/** Returns the bucket and the key of `s3://bucket/key`; `undefined` where it is none. */
export const parseS3Address = (address: string): S3Address | undefined => {
  const [, bucket, key = ""] = form.exec(address) ?? [];
  return bucket === undefined ? undefined : { bucket, key };
};

/** Returns `s3://bucket/key`. */
export const formatS3Address = ({ bucket, key }: S3Address): string => `s3://${bucket}/${key}`;
