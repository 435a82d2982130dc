import { S3Client } from "@aws-sdk/client-s3";

/**
 * Returns a client whose credentials, region and endpoint are those of the environment, as everywhere with S3: AWS_ACCESS_KEY_ID,
 * AWS_PROFILE, the role of the machine, AWS_REGION, and for another store than Amazon's AWS_ENDPOINT_URL_S3. Such a store is asked
 * for `endpoint/bucket/key`, in the region us-east-1 where none is named, and is sent no checksums that it may not know.
 */
export const createS3Client = (env: NodeJS.ProcessEnv = process.env): S3Client => {
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  if (endpoint === undefined) return new S3Client({});
  return new S3Client({
    endpoint,
    forcePathStyle: true,
    region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "us-east-1",
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
};
