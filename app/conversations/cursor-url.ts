/** The row behind which a page of a list starts. */
export interface ListCursor {
  sortValue: number
  conversationId: number
  ordinal: number
}

/** A cursor as an address holds it: "1598918400000.12.0", numbers only. */
export function formatCursor({ sortValue, conversationId, ordinal }: ListCursor): string {
  return [sortValue, conversationId, ordinal].join('.')
}

/** The cursor of an address; null, the start of the list, for what cannot be read. */
export function parseCursor(value: string | string[] | undefined): ListCursor | null {
  if (typeof value !== 'string' || !/^-?\d{1,16}(\.\d{1,16}){2}$/.test(value)) return null
  const [sortValue, conversationId, ordinal] = value.split('.').map(Number)
  if (sortValue === undefined || conversationId === undefined || ordinal === undefined) return null
  if (![sortValue, conversationId, ordinal].every(Number.isSafeInteger)) return null
  return { sortValue, conversationId, ordinal }
}
