import { readFileSync } from "node:fs";
import { XmlDocument, XmlLibError, XsdValidator } from "libxml2-wasm";

const schema = XmlDocument.fromBuffer(readFileSync(new URL("./fixtures/junit-4.xsd", import.meta.url)));
const validator = XsdValidator.fromDoc(schema);

/** Returns how a text differs from a JUnit report: one line for each difference, the first where it is no XML. */
export const junitProblems = (text: string): string[] => {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    throw error;
  } finally {
    document?.dispose();
  }
};
