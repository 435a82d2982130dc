import type { SexCode } from "../code-lists/sex.ts";
import type { Words } from "./fill.ts";

/** Returns the words that texts about somebody need: the name, and the pronouns that go with the sex. */
export const personWords = (name: string, sex: SexCode): Words =>
  sex === "M"
    ? { name, he: "he", him: "him", his: "his", himself: "himself" }
    : { name, he: "she", him: "her", his: "her", himself: "herself" };
