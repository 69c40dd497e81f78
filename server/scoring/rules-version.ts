/** Raised by one whenever a rule of `criteria/`, of the clocks or of `text/` would score the same data differently. */
export const RULES_VERSION = 7
