import { countOf, isSystemError } from "@send-standards/core";
import type { CommandInput } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { FileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { toolName } from "../tool.ts";
import { UsageError } from "../usage-error.ts";
import { askedToEnd, endBy } from "./asked-to-end.ts";
import { describeListenError } from "./describe-listen-error.ts";
import type { ServicePackage } from "./load-service.ts";

type RunningService = Awaited<ReturnType<ServicePackage["startService"]>>;

/** Returns the settings of the command line and the environment. */
const settingsOf = ({ optionOf, readSettings, settingNames }: ServicePackage, input: CommandInput, io: Io) => {
  const typed = settingNames.flatMap((name): [string, string][] => {
    const value = input.text(optionOf(name));
    return value === undefined ? [] : [[name, value]];
  });
  return readSettings(io.env, Object.fromEntries(typed));
};

const start = async (service: ServicePackage, input: CommandInput, io: Io): Promise<RunningService> => {
  try {
    const settings = settingsOf(service, input, io);
    return await service.startService(settings).catch((error: unknown) => {
      if (!isSystemError(error)) throw error;
      throw new FileError(describeListenError(settings.host, settings.port, error));
    });
  } catch (error) {
    if (error instanceof service.SettingsError) throw new UsageError(error.message);
    throw error;
  }
};

/**
 * Runs the service until the process is asked to end; then it finishes what was begun. Where the time for that is over, what is left is
 * cut off, and the process ends by the signal that asked it to.
 *
 * @throws {UsageError} where the settings cannot be used.
 * @throws {FileError} where the service cannot listen at the address.
 */
export const runService = async (service: ServicePackage, input: CommandInput, io: Io): Promise<ExitCode> => {
  const asked = askedToEnd();
  const running = await start(service, input, io);
  io.complain(`${toolName}: serving at ${running.address}; stop with Ctrl-C`);
  const signal = await asked;
  io.complain(`${toolName}: finishing what was begun; once more ends it at once`);
  const cut = await running.stop();
  if (cut > 0) {
    io.complain(`${toolName}: the time to finish is over; ${countOf(cut, "request")} cut off`);
    return endBy(signal);
  }
  return exitCodes.ok;
};
