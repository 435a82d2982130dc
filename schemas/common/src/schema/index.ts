export { AdviceSchema, AdviceStatementSchema } from "./advice.ts";
export {
  datePattern,
  define,
  type Extensions,
  ExtensionsSchema,
  entry,
  extensionKeyPattern,
  type ItemDefaults,
  type ItemOptions,
  idPattern,
  items,
  type PatternOptions,
  type RecordProperties,
  type Sensitivity,
} from "./items.ts";
export { namedDefinitions } from "./named-definitions.ts";
export { EvidenceLinkSchema, MeasurementSchema, NeedSchema, needItems } from "./needs.ts";
export { OrganisationSchema, SettingSchema } from "./organisations.ts";
export { OutcomeSchema, ProgressSchema } from "./outcomes.ts";
export {
  AddressSchema,
  CommunicationSchema,
  ContactSchema,
  LocalIdentifierSchema,
  languageCodePattern,
  PersonIdentifiersSchema,
  PersonNameSchema,
  ProfessionalSchema,
  RegistrationSchema,
  RelatedPersonSchema,
} from "./people.ts";
export {
  CostSchema,
  CurriculumChangeSchema,
  DelivererSchema,
  DeliveryPeriodSchema,
  DepartureSchema,
  EquipmentSchema,
  FlexibilitySchema,
  FundingShareSchema,
  ProvisionSchema,
  provisionItems,
  ResidentialNeedSchema,
} from "./provision.ts";
export { QuantitySchema } from "./quantities.ts";
export { AspirationSchema, StatementSchema } from "./statements.ts";
