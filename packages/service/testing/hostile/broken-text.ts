import { buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";

const record = `{"standard": "ehc-plan", "name": "${canary}"}`;

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const utf32 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.alloc(text.length * 4);
  for (let at = 0; at < text.length; at += 1) bytes.writeUInt32LE(text.charCodeAt(at), at * 4);
  return big ? bytes.swap32() : bytes;
};

/** Returns a record with bytes in the middle of a text. */
const inText = (...bytes: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`{"standard": "${canary}`), Buffer.from(bytes), Buffer.from('"}')]);

const bodies: readonly (readonly [name: string, body: Uint8Array])[] = [
  ["UTF-16, little end first, with a mark", utf16(`\ufeff${record}`, false)],
  ["UTF-16, big end first, with a mark", utf16(`\ufeff${record}`, true)],
  ["UTF-16, little end first", utf16(record, false)],
  ["UTF-16, big end first", utf16(record, true)],
  ["UTF-32, little end first, with a mark", utf32(`\ufeff${record}`, false)],
  ["UTF-32, big end first, with a mark", utf32(`\ufeff${record}`, true)],
  ["UTF-32, little end first", utf32(record, false)],
  ["UTF-32, big end first", utf32(record, true)],
  ["half of UTF-16", utf16(`\ufeff${record}`, false).subarray(0, 31)],
  ["only the mark of UTF-16", Buffer.from([0xff, 0xfe])],
  ["only a byte order mark", Buffer.from([0xef, 0xbb, 0xbf])],
  ["two byte order marks", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), Buffer.from(record)])],
  ["half a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb]), Buffer.from(record)])],
  ["UTF-7", Buffer.from(`+AHs-"standard": "${canary}"+AH0-`)],
  ["a byte of Latin-1", inText(0xe9)],
  ["a quote of Windows-1252", inText(0x93)],
  ["two bytes for NUL", inText(0xc0, 0x80)],
  ["two bytes for a slash", inText(0xc0, 0xaf)],
  ["two bytes for a quote", inText(0xc0, 0xa2)],
  ["three bytes for a slash", inText(0xe0, 0x80, 0xaf)],
  ["four bytes for a slash", inText(0xf0, 0x80, 0x80, 0xaf)],
  ["five bytes", inText(0xf8, 0x88, 0x80, 0x80, 0x80)],
  ["six bytes", inText(0xfc, 0x84, 0x80, 0x80, 0x80, 0x80)],
  ["half a pair", inText(0xed, 0xa0, 0x80)],
  ["a pair in two halves", inText(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80)],
  ["a character beyond the last", inText(0xf4, 0x90, 0x80, 0x80)],
  ["the byte FE", inText(0xfe)],
  ["the byte FF", inText(0xff)],
  ["a continuation without a start", inText(0x80)],
  ["a start without a continuation", inText(0xc3)],
  ["a continuation that is missing in the middle", inText(0xe2, 0x28, 0xa1)],
  ["an end inside a character", Buffer.concat([Buffer.from(`{"standard": "${canary}`), Buffer.from([0xe2, 0x82])])],
  ["a ZIP archive", Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(record)])],
  ["a PDF", Buffer.from(`%PDF-1.7\n${record}`)],
  ["a gzip stream that does not say so", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
  ["nothing but zeros", Buffer.alloc(1000)],
  ["all bytes that there are", Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
];

/** Bytes that are no text in UTF-8, or none of JSON. */
export const brokenText: readonly HostileCase[] = bodies.map(([name, body]) => [
  name,
  { bytes: buildRequest({ body }) },
  "400 malformed-json",
]);
