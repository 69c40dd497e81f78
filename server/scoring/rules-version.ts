/** Raised by one whenever a rule of `criteria/` or of the clocks would score the same data differently. */
export const RULES_VERSION = 3
