import type { StructureRule } from "@send-standards/core";
import type { GeneralRule } from "./general-rule.ts";

/** What can be wrong with the structure of a record. */
export const structurePages: readonly (GeneralRule & { readonly id: StructureRule })[] = [
  {
    id: "structure/required",
    statement: "Every property that the standard requires is there.",
    why: "The standard requires only what the law demands of every such record or what no program can do without.",
    fix: "Add the property at the place that the finding names. Where nothing is known, see whether the section can be marked as empty on purpose.",
  },
  {
    id: "structure/type",
    statement: "Every value is of the type that the standard gives it: text, number, true or false, list or object.",
    why: "A program that expects another type stops, or reads something else.",
    fix: "Send the type that the finding names. Leave a property out where there is no value; there is no null.",
  },
  {
    id: "structure/code",
    statement: "Every code is on the list that the standard names for its place.",
    why: "A code that only one system knows means nothing to the next one.",
    fix: "Use a code of the list. With --show-values the nearest one is suggested.",
  },
  {
    id: "structure/pattern",
    statement: "Every identifier, date and time is written in the form that the standard asks for.",
    why: "In another form it is not found, or is taken for something else.",
    fix: "Write it in the form that the finding names; days are written as YYYY-MM-DD.",
  },
  {
    id: "structure/length",
    statement: "No text is empty, and none is longer than the standard allows.",
    why: "An empty text looks like an answer and is none; a very long one is cut off somewhere.",
    fix: "Leave the property out where there is nothing to say. Divide a long text into the entries it is made of.",
  },
  {
    id: "structure/range",
    statement: "Every number lies in the range that the standard gives it.",
    why: "A number outside is nearly always in the wrong unit: hours for minutes, pounds for pence.",
    fix: "Check the number and its unit.",
  },
  {
    id: "structure/unknown-property",
    statement: "Every property is one that the standard knows, or lies in extensions.",
    why: "What a receiver does not know is lost without a word, and a misspelt name is most often behind it.",
    fix: "Correct the name; or move your own data into extensions, under your domain name reversed.",
  },
  {
    id: "structure/variant",
    statement: "Every item that comes in several kinds says which kind it is.",
    why: "The kind decides which properties belong to the item.",
    fix: "Set the property that names the kind to one that the standard knows, and give the properties of that kind.",
  },
  {
    id: "structure/count",
    statement: "Every list has as many items as the standard allows there.",
    why: "A list that is far too long holds what does not belong in it, and receivers have a limit.",
    fix: "Remove what does not belong in the list, or divide the record.",
  },
];
