/** Content-Type of what is read as JSON. */
export const jsonType = "application/json; charset=utf-8";
