import { createReadStream } from "node:fs";
import { createRecordSplitter } from "@send-standards/validator";

const decoder = new TextDecoder();

/** Streams a file of one record a line through `run`; returns how many records there were. */
export const streamLines = async (path: string, run: (text: string) => boolean): Promise<number> => {
  const splitter = createRecordSplitter("lines");
  let records = 0;
  const take = (texts: ReturnType<typeof splitter.push>): void => {
    for (const { bytes } of texts) {
      records += 1;
      run(decoder.decode(bytes));
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) take(splitter.push(chunk));
  take(splitter.end());
  return records;
};
