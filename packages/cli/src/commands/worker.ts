import type { Command } from "../command.ts";
import { wholeNumber } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** `send-standards worker`. */
export const worker: Command = {
  summary:
    "Works on the parts of a bulk run that was handed in to a queue, with other machines, until it is stopped. It reads the files and writes the results itself; the queue holds numbers only.",
  usage: "--queue URL --output PLACE [options]",
  options: {
    queue: {
      type: "string",
      value: "URL",
      help: "redis://, rediss://, postgres:// or postgresql://; env:NAME takes it from an environment variable.",
    },
    output: {
      type: "string",
      value: "PLACE",
      help: "The folder that all machines share, or s3://bucket/prefix, which the run was handed in with.",
    },
    threads: {
      type: "string",
      value: "NUMBER",
      help: "How many parts it works on at the same time. Default: as many as the machine has processors.",
    },
    lock: {
      type: "string",
      value: "SECONDS",
      help: "After how long the parts of a worker that was killed come back to the others, at the earliest. Default: 30.",
    },
  },
  notes: [
    "It needs the package @send-standards/queue beside this one. SIGTERM and Ctrl-C bring to an end what was begun and nothing else; a worker that is killed loses nothing, its parts come back.",
    "S3 is reached as the environment says: AWS_ACCESS_KEY_ID and the like, AWS_REGION, and AWS_ENDPOINT_URL_S3 for a store that is not Amazon's.",
  ],
  examples: [["worker --queue env:QUEUE --output /shared/report", "Work on what is handed in with this folder."]],
  run: async (input, io) => {
    const queue = input.text("queue");
    const output = input.text("output");
    if (queue === undefined || output === undefined)
      throw new UsageError("name the queue and the place: --queue, --output");
    if (input.positionals.length > 0)
      throw new UsageError("a worker takes no files; they are handed in with bulk --queue");
    const threads = input.text("threads");
    const lock = input.text("lock");
    const { runWorker } = await import("../queue/run-worker.ts");
    return await runWorker(
      {
        queue,
        output,
        threads: threads === undefined ? undefined : wholeNumber("threads", threads, 1, 1024),
        lockSeconds: lock === undefined ? undefined : wholeNumber("lock", lock, 1, 3600),
      },
      io,
    );
  },
};
