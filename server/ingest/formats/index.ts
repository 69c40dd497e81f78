import { BadInput } from '#server/domain/refusal'
import type { Adapter } from './adapter'
import { canonical } from './canonical'

/** In the order in which the screen lists them; the order decides nothing. */
export const ADAPTERS: readonly Adapter[] = [canonical]

/**
 * The one adapter that claims a file with this header. Throws BadInput where none does, saying which columns are
 * needed and which were found, and where several do, naming them.
 */
export function findAdapter(header: readonly string[], adapters: readonly Adapter[] = ADAPTERS): Adapter {
  const claiming = adapters.filter((adapter) => adapter.claims(header))
  const [adapter, another] = claiming
  if (adapter === undefined) throw new BadInput(canonical.missing(header))
  if (another !== undefined) {
    const titles = claiming.map(({ title }) => title).join(' and ')
    throw new BadInput(`The columns fit ${titles} alike: rename a column so that only one of them fits.`)
  }
  return adapter
}
