import { errorOrigin, homePage } from "@send-standards/core";
import { toolName, toolVersion } from "./tool.ts";

/**
 * Returns the one line that is printed where this program itself fails. The message of the error is not part of
 * it, as that may quote a record.
 */
export const describeInternalError = (error: unknown): string =>
  `${toolName}: this program failed by a mistake of its own (${errorOrigin(error)}, version ${toolVersion()}). ` +
  `Nothing of your files is in this line; send it to the maintainers, see ${homePage}`;
