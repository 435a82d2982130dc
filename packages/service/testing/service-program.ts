import { readSettings, startService } from "@send-standards/service";

/** Runs a service with the settings of the environment until it is told to stop; says its address when it is reached. */
const service = await startService(readSettings(process.env));
process.stdout.write(`${service.address}\n`);
process.once("SIGTERM", () => void service.stop());
