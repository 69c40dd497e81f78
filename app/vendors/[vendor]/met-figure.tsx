import Link from 'next/link'
import type { Measure } from '#server/domain/measure'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatShare } from '../../_format'
import type { Measured } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure } from './figures'

interface MetProps {
  measured: Measured
  measure: Measure
  /** Below this n no share is printed. */
  minimum: number
  lists: ListsOfVendor
}

/** A share that met its target, with how many met and missed it; each opens its list. */
export function MetFigure({ name, ...met }: MetProps & { name: string }) {
  return (
    <Figure name={name} note={met.measured.n > 0 && <MetAndMissed {...met} />}>
      <MetShare {...met} />
    </Figure>
  )
}

export function MetShare({ measured, measure, minimum, lists }: MetProps) {
  const { n } = measured
  if (n === 0) return DASH
  return <Link href={lists(measure)}>{n < minimum ? tooFewWords(n, minimum) : formatShare(metOf(measured), n)}</Link>
}

export function MetAndMissed({ measured, measure, lists }: MetProps) {
  const met = metOf(measured)
  return (
    <>
      <CountLink count={met} href={lists(measure, { result: 'counted' })} /> met,{' '}
      <CountLink count={measured.n - met} href={lists(measure, { result: 'rest' })} /> missed
    </>
  )
}

function metOf({ n, value }: Measured): number {
  return Math.round((value ?? 0) * n)
}
