import type { Output } from "../io.ts";

const most = 65_536;

/** Writes many short texts as few long ones, and stops where nobody reads them any more. */
export const writeChunks = async (out: Pick<Output, "write" | "isClosed">, chunks: Iterable<string>): Promise<void> => {
  let text = "";
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < most) continue;
    await out.write(text);
    if (out.isClosed) return;
    text = "";
  }
  if (text !== "") await out.write(text);
};
