export const SINGLE_KEYS_COOKIE = 'single_keys'

/** Whether the keys that are a character alone are heard; on unless a cookie says off. */
export type SingleKeys = 'on' | 'off'

export function parseSingleKeys(value: string | undefined): SingleKeys {
  return value === 'off' ? 'off' : 'on'
}
