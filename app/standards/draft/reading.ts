/** What a field's text was read as, or one sentence about why it cannot be. */
export type Reading<Value> = { value: Value } | { error: string }
