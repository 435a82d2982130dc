import { join } from "node:path";
import { main } from "../src/main.ts";
import { quietIo } from "./quiet-io.ts";

/** What the command left behind, without the path of the folder in which its files are. */
export interface MainResult {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs the command to its end in this process, which is quick to start. Arguments that begin with `./` are files of `folder`, and
 * texts name them so.
 */
export const runMain = async (args: readonly string[], folder: string): Promise<MainResult> => {
  let [out, error] = ["", ""];
  const io = {
    ...quietIo,
    out: {
      ...quietIo.out,
      write: async (text: string) => {
        out += text;
      },
    },
    complain: (line: string) => {
      error += `${line}\n`;
    },
  };
  const exitCode = await main(
    args.map((arg) => (arg.startsWith("./") ? join(folder, arg) : arg)),
    io,
  );
  const own = `${folder}/`;
  return { exitCode, out: out.replaceAll(own, "./"), error: error.replaceAll(own, "./") };
};
