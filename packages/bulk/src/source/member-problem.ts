import { type Entry, validateFileName } from "yauzl";
import { type ArchiveLimits, freeMemberBytes, largestRatio } from "./unpack-limits.ts";

/** Ways of packing that a zip archive may have and that are not read, by their numbers in the format. */
const otherMethods: Readonly<Record<number, string | undefined>> = {
  9: "Deflate64",
  12: "bzip2",
  14: "LZMA",
  93: "Zstandard",
  95: "XZ",
  98: "PPMd",
};

const [stored, deflated] = [0, 8];

/** Returns why a member of a zip archive is not read, as far as the directory tells; `undefined` where it is. */
export const memberProblem = (entry: Entry, name: string, limits: ArchiveLimits): string | undefined => {
  const { compressedSize, uncompressedSize, compressionMethod: method } = entry;
  if (validateFileName(name) !== null) return "its name leads out of the archive";
  if (entry.isEncrypted()) return "it is encrypted";
  if (method !== stored && method !== deflated) {
    return `it is packed with ${otherMethods[method] ?? `method ${method}`}, and only Deflate is read`;
  }
  if (method === stored && compressedSize !== uncompressedSize) return "the archive contradicts itself about its size";
  if (uncompressedSize > limits.memberBytes)
    return `it unpacks to more than ${limits.memberBytes.toLocaleString("en-GB")} bytes`;
  if (uncompressedSize > freeMemberBytes && uncompressedSize > largestRatio.deflate * compressedSize) {
    return `it unpacks to more than ${largestRatio.deflate} times its size`;
  }
  return undefined;
};
