export { placesOf } from "./places-of.ts";
export { placesWhere } from "./places-where.ts";
