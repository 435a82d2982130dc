import type { Source } from "@send-standards/core";
import { type Instrument, type InstrumentKey, instruments } from "./instruments.ts";

/** Sites of legislation.gov.uk have one page for each of these. */
const pageOf = (instrument: Instrument, reference: string): string => {
  const number = /^[0-9]+[A-Z]?/.exec(reference)?.[0];
  const paged = instrument.url.startsWith("https://www.legislation.gov.uk/") && number !== undefined;
  const page = instrument.provision === "rule" ? "article" : instrument.provision;
  return paged ? `${instrument.url}/${page}/${number}` : instrument.url;
};

/**
 * Returns the citation of a provision of an instrument.
 *
 * @param key the instrument.
 * @param reference the number alone, "37(2)(c)"; the word ("section") is added. Absent: the whole instrument.
 * @param verified `false` where nobody has confirmed the reference against the instrument.
 */
export const cite = (key: InstrumentKey, reference?: string, verified = true): Source => {
  const instrument: Instrument = instruments[key];
  if (reference === undefined) return { title: instrument.title, url: instrument.url, verified };
  return {
    title: instrument.title,
    reference: `${instrument.provision} ${reference}`,
    url: pageOf(instrument, reference),
    verified,
  };
};
