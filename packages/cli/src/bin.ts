#!/usr/bin/env node
import { exitCodes } from "./exit-code.ts";
import { describeInternalError } from "./internal-error.ts";
import { main } from "./main.ts";
import { processIo } from "./process-io.ts";

// Node prints the message of an error that nobody caught, and that may quote a record.
const fail = (error: unknown): never => {
  process.stderr.write(`${describeInternalError(error)}\n`);
  process.exit(exitCodes.bug);
};
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);

main(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
