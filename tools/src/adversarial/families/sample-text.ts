import type { BodyContext } from "../family.ts";

/** Returns the text of a sound record, in one line or in many. */
export const sampleText = ({ material, random }: BodyContext): string =>
  JSON.stringify(random.pick(material.samples), undefined, random.pick([0, 0, 2]));

/** Returns a copy of a sound record, to be changed. */
export const sampleCopy = ({ material, random }: BodyContext): object => structuredClone(random.pick(material.samples));

/** Returns the text of a record with one more property `name`, whose value is written as `text`. */
export const withMember = (record: object, name: string, text: string): string => {
  const own = JSON.stringify(record);
  return `${own.slice(0, -1)}${own === "{}" ? "" : ","}${JSON.stringify(name)}:${text}}`;
};
