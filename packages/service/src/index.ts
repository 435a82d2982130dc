export { type App, type AppOptions, buildApp } from "./app.ts";
export type { Lifecycle, Phase } from "./context.ts";
export { describeApi } from "./openapi/describe-api.ts";
export type { OpenapiDocument, OpenapiOperation, OpenapiResponse } from "./openapi/openapi-document.ts";
export { checkSettings } from "./settings/check-settings.ts";
export { optionOf, readSettings, SettingsError, settingNames, variableOf } from "./settings/read-settings.ts";
export { choicesOf, type SettingName, type Settings, SettingsSchema } from "./settings/settings.ts";
export { type RunningService, startService } from "./start-service.ts";
