import type { InputRule, RuleWording, StructureRule } from "@send-standards/core";

/** What a structural finding or a finding about the input says to somebody who did not make the file. */
export const caseworkerMessages: Readonly<Record<StructureRule | InputRule, RuleWording>> = {
  "structure/required": {
    message: "{Place} is missing, and every plan or form of this kind needs it.",
    fix: "Fill it in and export the file again.",
  },
  "structure/type": {
    message: "{Place} is in a shape that other systems cannot read.",
    fix: "Tell the people who look after your system.",
  },
  "structure/code": {
    message: "{Place} holds a choice that is not on the agreed list.",
    fix: "Choose one that is on the list.",
  },
  "structure/pattern": {
    message: "{Place} is not written in the agreed way.",
    fix: "Check how it was typed and put it right.",
  },
  "structure/length": {
    message: "{Place} is empty or too long.",
    fix: "Write something there, or make it shorter.",
  },
  "structure/range": {
    message: "{Place} is a number that is too small or too large.",
    fix: "Check the number and what it counts.",
  },
  "structure/unknown-property": {
    message: "{Place} holds something that this kind of plan or form does not have.",
    fix: "Tell the people who look after your system.",
  },
  "structure/variant": {
    message: "{Place} does not say which kind of thing it is.",
    fix: "Choose the kind and fill in what belongs to it.",
  },
  "structure/count": {
    message: "{Place} holds more items than it can have.",
    fix: "Take out what does not belong there.",
  },
  "input/syntax": {
    message: "The file is damaged or is of the wrong kind.",
    fix: "Export it again, and tell the people who look after your system if that does not help.",
  },
  "input/utf8": {
    message: "The file holds letters that cannot be read.",
    fix: "Tell the people who look after your system.",
  },
  "input/bom": {
    message: "The file starts with a mark that should not be there.",
    fix: "Tell the people who look after your system. The content is not harmed.",
  },
  "input/duplicate-key": {
    message: "{Place} gives the same thing twice, so one of the two would be lost.",
    fix: "Tell the people who look after your system.",
  },
  "input/surrogate": {
    message: "{Place} holds half of a letter or sign.",
    fix: "Type that part again.",
  },
  "input/trailing": {
    message: "There is something left over at the end of the file.",
    fix: "Export it again, and tell the people who look after your system if that does not help.",
  },
  "input/depth": {
    message: "The file is built in a way that cannot be read safely.",
    fix: "Tell the people who look after your system.",
  },
  "input/size": {
    message: "The file is too large for one child.",
    fix: "Keep letters and reports outside it, and say where they are.",
  },
  "input/limit": {
    message: "There is more here than can be checked in one go.",
    fix: "Put right what is listed and check again.",
  },
};
