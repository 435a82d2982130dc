export { cite } from "./cite.ts";
export { type Instrument, type InstrumentKey, instruments } from "./instruments.ts";
