import { type Crosswalk, convertCodes } from "@send-standards/needs";
import type { ConvertAnswer } from "../schemas/convert-answer.ts";
import { describeCrosswalk } from "./describe-crosswalk.ts";

/** Returns what becomes of codes along crosswalks. A code that was lost is named by its place, and not by what was sent. */
export const convertAnswer = (codes: readonly string[], crosswalks: readonly Crosswalk[]): ConvertAnswer => {
  const converted = convertCodes(codes, crosswalks);
  const places = new Map(codes.map((code, at) => [code, at] as const).reverse());
  const used = crosswalks.map(describeCrosswalk);
  return {
    crosswalks: used,
    verified: used.every(({ verified }) => verified),
    codes: [...converted.codes],
    lost: converted.lost.map(({ code, relation, to, loss }) => ({
      pointer: `/codes/${places.get(code)}`,
      relation,
      to: [...to],
      ...(loss === undefined ? {} : { loss }),
    })),
  };
};
