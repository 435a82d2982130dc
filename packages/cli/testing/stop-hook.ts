/**
 * Text of a module for `--import` that makes a run wait for ever right before a file of the name in `STOP_AT` takes its place,
 * in whichever thread that is.
 */
export const stopHook = `import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const { rename } = fs;
fs.rename = (from, to) => {
  if (!String(to).endsWith(process.env.STOP_AT)) return rename(from, to);
  setInterval(() => {}, 1e6);
  return new Promise(() => {});
};
syncBuiltinESMExports();
`;
