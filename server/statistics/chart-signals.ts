const RUN_LENGTH = 8
const NEAR_LIMIT = 0.5
const NEAR_OF = 4
const NEAR_ENOUGH = 3
/** The mean of equal values can be off in its last digits, which must not look like a shift. */
const TOLERANCE = 1e-9

/**
 * Which points of a control chart say that something has changed, given how far each lies from the centre, 1 being the upper and -1
 * the lower limit: outside the limits, one of 8 or more in a row on the same side, or one of 3 in any 4 in a row that are nearer
 * the same limit than the centre (method.md 3.6).
 */
export function chartSignals(places: readonly number[]): boolean[] {
  const sides = places.map((place) => (Math.abs(place) <= TOLERANCE ? 0 : Math.sign(place)))
  return places.map(
    (place, index) =>
      Math.abs(place) > 1 + TOLERANCE || runLengthAt(sides, index) >= RUN_LENGTH || isOneOfNear(places, index),
  )
}

/** How many neighbours, itself included, lie on the same side; 0 for one on the centre. */
function runLengthAt(sides: readonly number[], index: number): number {
  const side = sides[index]
  if (side === 0) return 0
  const before = sides.slice(0, index).findLastIndex((other) => other !== side)
  const after = sides.findIndex((other, position) => position > index && other !== side)
  return (after === -1 ? sides.length : after) - before - 1
}

function isOneOfNear(places: readonly number[], index: number): boolean {
  const side = nearLimit(places[index] ?? 0)
  if (side === 0) return false
  const first = Math.max(0, index - NEAR_OF + 1)
  return places.slice(first, index + 1).some((_, offset) => {
    const four = places.slice(first + offset, first + offset + NEAR_OF)
    return four.filter((place) => nearLimit(place) === side).length >= NEAR_ENOUGH
  })
}

/** The side of the limit that is nearer than the centre; 0 where none is. */
function nearLimit(place: number): number {
  return Math.abs(place) > NEAR_LIMIT + TOLERANCE ? Math.sign(place) : 0
}
