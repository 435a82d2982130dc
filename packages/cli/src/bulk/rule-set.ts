import { standards } from "@send-standards/catalogue";
import { toolName, toolVersion } from "../tool.ts";

/** Returns what gives the verdicts of this program: its version and those of the standards that it knows. */
export const ruleSet = (): string =>
  [`${toolName} ${toolVersion()}`, ...standards.map(({ id, version }) => `${id} ${version}`)].join(", ");
