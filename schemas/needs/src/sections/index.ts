export { CrosswalkMappingSchema, CrosswalkSchema } from "./crosswalk.ts";
export { MatrixCellSchema, MatrixProvisionSchema, PayerSchema } from "./matrix-cell.ts";
export { AgeBandSchema, MatrixGapSchema, MatrixLevelSchema } from "./matrix-scales.ts";
export { PublicationSourceSchema, PublisherSchema, TaxonomyRefSchema } from "./shared.ts";
export { TaxonomyCodeSchema } from "./taxonomy-code.ts";
