/** Stands in every value and key that a hostile body brings of its own. No report may repeat it. */
export const canary = "zqCanary";
