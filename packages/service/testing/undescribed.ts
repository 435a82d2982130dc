/** What a service of the tests writes before the difference between a response and the OpenAPI document. */
export const undescribed = "not as described:";
