/** Where people find out about the project and tell it what is wrong; the names of standards and rules stand under it. */
export const homePage = "https://w3id.org/send-standards/";
