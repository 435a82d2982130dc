import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { sampleText } from "./sample-text.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Returns sound records one after the other, about as long as asked for. */
const manySamples = (context: BodyContext, between: string): string => {
  const parts: string[] = [];
  for (let left = context.bytes; left > 0; left -= parts.at(-1)?.length ?? 1) parts.push(sampleText(context));
  return parts.join(between);
};

const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", `"${canary}":1,`, "\u0000", "\\ud800", "é", "//", "'", "NaN"];

/** Sound records whose bytes were changed, cut, repeated or written in another encoding. */
export const damagedBytes: readonly Family[] = [
  {
    name: "cut-short",
    make: (context) => {
      const bytes = encode(sampleText(context));
      return bytes.subarray(0, context.random.int(0, bytes.length - 1));
    },
  },
  {
    name: "flipped-bytes",
    make: (context) => {
      const { random } = context;
      const bytes = encode(sampleText(context));
      for (let left = random.pick([1, 1, 2, 5, 50]); left > 0; left -= 1) {
        bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      }
      return bytes;
    },
  },
  {
    name: "spliced",
    make: (context) => {
      const { random } = context;
      let text = sampleText(context);
      for (let left = random.int(1, 6); left > 0; left -= 1) {
        const at = random.int(0, text.length);
        text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.pick([0, 0, 1, 40]));
      }
      return text;
    },
  },
  {
    name: "bad-utf8",
    make: (context) => {
      const { random } = context;
      const text = encode(manySamples(context, "\n"));
      const bad = random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]]);
      text.set(bad, random.pick([0, Math.floor(text.length / 2), text.length - bad.length]));
      if (random.chance(30)) for (let at = 1000; at < text.length; at += 97) text[at] = 0xbf;
      return text;
    },
  },
  {
    name: "other-encoding",
    make: (context) => {
      const { random } = context;
      const text = `${random.pick(["", "\ufeff"])}${manySamples(context, "\n").slice(0, context.bytes / 2)}`;
      const bytes = new Uint8Array(text.length * 2);
      const [low, high] = random.pick([
        [0, 1],
        [1, 0],
      ]);
      for (let at = 0; at < text.length; at += 1) {
        bytes[2 * at + (low ?? 0)] = text.charCodeAt(at) & 0xff;
        bytes[2 * at + (high ?? 1)] = text.charCodeAt(at) >> 8;
      }
      return bytes;
    },
  },
  {
    name: "byte-order-marks",
    make: (context) => {
      const { random } = context;
      const marks = random.pick([1, 1, 2, 3, Math.ceil(context.bytes / 3)]);
      const text = sampleText(context);
      if (random.chance(80)) return "\ufeff".repeat(marks) + text;
      const each = Math.ceil(marks / text.split(",").length);
      return text.replaceAll(",", `,${"\ufeff".repeat(each)}`);
    },
  },
  {
    name: "many-documents",
    make: (context) => {
      const { random } = context;
      const text = manySamples(context, random.pick(["\n", "", " ", ",", "\u001e", "\r\n"]));
      return random.chance(30) ? `[${text}]` : text;
    },
  },
  {
    name: "white-space",
    make: (context) => {
      const { random } = context;
      const text = sampleText(context);
      const space = random.pick([" ", "\n", "\r\n", "\t", " \n", "\u00a0"]);
      if (random.chance(30)) return text + space.repeat(Math.ceil(context.bytes / encode(space).length));
      const places = text.split(":").length;
      const each = space.repeat(Math.max(1, Math.floor(context.bytes / places / encode(space).length)));
      return text.replaceAll(":", random.pick([`${each}:`, `:${each}`]));
    },
  },
];
