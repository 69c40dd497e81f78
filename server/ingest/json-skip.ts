export interface Skip {
  /** Reads on in the next text; the place where it is over, or null where it goes on. */
  read(text: string, from: number): number | null
}

/**
 * Passes over JSON nobody reads. From within `depth` brackets: up to behind the one that closes the outermost. From
 * outside all: up to one of `stops` that stands outside brackets and quotes.
 */
export function createSkip(depth: number, stops: string): Skip {
  const mustClose = depth > 0
  let open = depth
  let inString = false
  let isEscaped = false
  return {
    read(text, from) {
      for (let at = from; at < text.length; at++) {
        const char = text.charAt(at)
        if (!mustClose && open === 0 && !inString && stops.includes(char)) return at
        if (char === '\n') inString = false
        else if (isEscaped) isEscaped = false
        else if (inString) {
          if (char === '\\') isEscaped = true
          else if (char === '"') inString = false
        } else if (char === '"') inString = true
        else if (char === '{' || char === '[') open++
        else if (char === '}' || char === ']') {
          open = Math.max(0, open - 1)
          if (mustClose && open === 0) return at + 1
        }
      }
      return null
    },
  }
}
