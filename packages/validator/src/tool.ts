/** Name and version of this library, as reports carry them. */
export const tool = { name: "@send-standards/validator", version: "1.0.0" } as const;
