import type { Output } from "../io.ts";

/**
 * Runs `work` with the output that was asked for: the file `path`, or `out` where no file was named. The file is
 * written whole, or not at all where `work` throws.
 */
export const withOutput = async <Result>(
  path: string | undefined,
  out: Output,
  work: (output: Output) => Promise<Result>,
): Promise<Result> => {
  if (path === undefined) return await work(out);
  const file = await (await import("./open-output.ts")).openOutput(path);
  try {
    const result = await work(file);
    await file.commit();
    return result;
  } finally {
    await file.abandon();
  }
};
