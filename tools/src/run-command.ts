import { main } from "send-standards";

/** What a command did. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs the command line in this process and returns its exit code and what it printed. */
export const runCommand = async (...args: string[]): Promise<CommandResult> => {
  let out = "";
  let complaints = "";
  const code = await main(args, {
    out: {
      write: async (text) => {
        out += text;
      },
      isClosed: false,
      isTerminal: false,
    },
    complain: (line) => {
      complaints += `${line}\n`;
    },
    isErrorTerminal: false,
    onInterrupt: () => () => {},
    progress: () => {},
    input: async function* () {},
    env: {},
    now: () => new Date("2026-11-25T12:00:00Z"),
  });
  return { code, out, complaints };
};
