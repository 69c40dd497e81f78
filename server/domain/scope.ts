/** What the asking person may see. Required by every query over customers' data (rulings.md 34: until accounts exist, everything). */
export interface Scope {
  vendorIds: 'all' | readonly number[]
}

export const EVERYTHING: Scope = { vendorIds: 'all' }

/** The one actor before accounts exist (rulings.md 34). */
export const THIS_COMPUTER = 'this computer'
