/**
 * Reads a file of one record a line and does nothing with it but `JSON.parse`: what every other time is held against. It reads
 * into one buffer and finds the ends of lines by themselves, which is the quickest way there is. Takes the path; prints the records.
 */
import { closeSync, openSync, readSync } from "node:fs";

const path = process.argv[2] ?? "";
const buffer = Buffer.allocUnsafe(1 << 20);
const file = openSync(path, "r");
let records = 0;
let kept = 0;
for (;;) {
  const length = kept + readSync(file, buffer, kept, buffer.length - kept, null);
  if (length === kept) break;
  let start = 0;
  for (let end = buffer.indexOf(10); end !== -1 && end < length; end = buffer.indexOf(10, start)) {
    JSON.parse(buffer.toString("utf8", start, end));
    records += 1;
    start = end + 1;
  }
  if (start === 0 && length === buffer.length) throw new RangeError("a line is longer than the buffer");
  buffer.copyWithin(0, start, length);
  kept = length - start;
}
closeSync(file);
if (kept > 0) throw new RangeError("the last line has no end");
console.log(records);
