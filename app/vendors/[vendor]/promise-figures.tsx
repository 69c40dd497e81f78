import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatShare } from '../../_format'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { Figure, Figures } from './figures'

interface PromiseFiguresProps {
  promises: Scorecard['escalation']['promises']
  minimum: number
  lists: ListsOfVendor
}

/** Promises to come back by a time, of people and of automatic answers, and whether a person kept them. */
export function PromiseFigures({ promises, minimum, lists }: PromiseFiguresProps) {
  const { outcomes } = promises
  return (
    <Figures>
      <Kept name="Promises kept" slot="person" measured={promises.person} minimum={minimum} lists={lists} />
      <Kept
        name="Automatic promises kept"
        slot="automatic"
        measured={promises.automatic}
        minimum={minimum}
        lists={lists}
      />
      <Figure name="Not due yet" note="promises with a time at the data’s end">
        <CountLink count={outcomes.pending} href={lists('promise_made', { slot: 'pending' })} />
      </Figure>
      <Figure name="Without a time" note="“somebody will contact you”">
        <CountLink count={outcomes.untimed} href={lists('promise_made', { slot: 'untimed' })} />
      </Figure>
      <Figure name="No longer needed" note="the customer said that it was solved">
        <CountLink count={outcomes.withdrawn} href={lists('promise_made', { slot: 'withdrawn' })} />
      </Figure>
    </Figures>
  )
}

interface KeptProps {
  name: string
  slot: 'person' | 'automatic'
  measured: Measured
  minimum: number
  lists: ListsOfVendor
}

function Kept({ name, slot, measured, minimum, lists }: KeptProps) {
  const { n, value } = measured
  const kept = Math.round((value ?? 0) * n)
  return (
    <Figure
      name={name}
      note={
        n > 0 && (
          <>
            <CountLink count={kept} href={lists('promise', { slot, result: 'counted' })} /> kept,{' '}
            <CountLink count={n - kept} href={lists('promise', { slot, result: 'rest' })} /> broken
          </>
        )
      }
    >
      {n === 0 ? DASH : n < minimum ? tooFewWords(n, minimum) : formatShare(kept, n)}
    </Figure>
  )
}
