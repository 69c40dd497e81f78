/** What a key press tells; a browser's KeyboardEvent is one. */
export interface Press {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/**
 * The name of the key that was pressed, as the list of keys writes it: "j", "?", "escape", "mod+k" with Ctrl, or with ⌘
 * on a Mac. The letter is the one printed on the key; where that is of another script, the one that stands there on a
 * Latin keyboard. Null where other modifiers are held: those are keys of the browser or the system.
 */
export function pressedKey({ key, code, ctrlKey, metaKey, altKey }: Press, isMac: boolean): string | null {
  if (altKey || (isMac ? ctrlKey : metaKey)) return null
  const latin = /^Key([A-Z])$/.exec(code)?.[1]
  const name = (isOtherScript(key) && latin ? latin : key).toLowerCase()
  return (isMac ? metaKey : ctrlKey) ? `mod+${name}` : name
}

function isOtherScript(key: string): boolean {
  return [...key].length === 1 && /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
}
