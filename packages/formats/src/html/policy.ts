import { createHash } from "node:crypto";
import { style } from "./style.ts";

/**
 * The Content-Security-Policy of a report as HTML: nothing may be loaded, run or sent, and the one style is known by its hash. The
 * page states it itself; a server that sends the page states it as well, as a stricter one of its own would take the style away.
 */
export const htmlPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
