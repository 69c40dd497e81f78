import type { Measure } from '#server/domain/measure'
import type { WatchFilter, WatchList, WatchPart } from '#server/domain/watch'
import { listsOf } from '../_figures/lists-of'
import type { Watch } from '../_trpc/outputs'
import { BunchingTable } from './bunching-table'
import { type CountRow, CountTable } from './count-table'
import { FewTemplatesTable } from './few-templates-table'
import { holdingColumns } from './holding-columns'
import { Item } from './item'
import { LeftBehindTable } from './left-behind-table'
import { MisplacedTable } from './misplaced-table'
import { OverturnedPairs } from './overturned-pairs'
import { TouchedList } from './touched-list'
import { periodOfWatch, watchListHref } from './watch-href'

/** Every question, those about customers who are lost first. */
export function WatchItems({ watch, filter }: { watch: Watch; filter: WatchFilter }) {
  const measured =
    (measure: Measure, result?: 'counted') =>
    ({ vendorId }: CountRow) =>
      listsOf(vendorId, periodOfWatch(filter))(measure, result ? { result } : {})
  const watched =
    (list: WatchList, part: WatchPart) =>
    ({ vendorId }: CountRow) =>
      watchListHref(list, { ...filter, vendor: vendorId ?? 'nobody' }, { part })
  return (
    <>
      <Item id="left_behind" nothing={watch.leftBehind.length === 0 ? 'No queue or channel is left behind.' : null}>
        <LeftBehindTable rows={watch.leftBehind} filter={filter} zone={watch.zone} />
      </Item>
      <Item id="overturned" nothing={watch.overturned.length === 0 ? 'Nothing was turned down.' : null}>
        <CountTable
          caption="Turned down by one vendor, solved by another"
          rows={watch.overturned}
          counted="Solved by another vendor"
          all="Conversations turned down"
          countedHref={watched('overturned', 'counted')}
          allHref={watched('overturned', 'all')}
        />
        <OverturnedPairs pairs={watch.overturnedPairs} zone={watch.zone} />
      </Item>
      <Item id="bunching" nothing={watch.bunching.length === 0 ? 'No first reply was answered.' : null}>
        <BunchingTable rows={watch.bunching} filter={filter} />
      </Item>
      <Item id="holding" nothing={watch.holding.length === 0 ? 'No first reply was answered.' : null}>
        <CountTable
          caption="First replies that only hold off"
          rows={watch.holding}
          counted="Only holding"
          all="Answered first replies"
          countedHref={measured('holding_reply')}
          allHref={measured('first_reply_wait')}
          more={holdingColumns(filter)}
        />
      </Item>
      <Item id="parked" nothing={watch.parked.length === 0 ? 'No customer waits.' : null}>
        <CountTable
          caption="Customers waiting in parked conversations"
          rows={watch.parked}
          counted="Parked"
          all="Customers waiting"
          countedHref={measured('waiting_parked')}
          allHref={measured('waiting')}
        />
      </Item>
      <Item id="returned" nothing={watch.returned.length === 0 ? 'No customer came back after a closing.' : null}>
        <CountTable
          caption="Conversations the customer came back to, by who closed them"
          rows={watch.returned}
          counted="Within 72 hours"
          all="Came back at all"
          countedHref={measured('returned', 'counted')}
          allHref={measured('returned')}
        />
      </Item>
      <Item id="split" nothing={watch.split.length === 0 ? 'No conversation names a customer and a matter.' : null}>
        <CountTable
          caption="Conversations begun soon after another about the same"
          rows={watch.split}
          counted="Within 72 hours of another"
          all="Conversations"
          countedHref={watched('split', 'counted')}
          allHref={watched('split', 'all')}
        />
      </Item>
      <Item
        id="repeat"
        nothing={watch.repeat.length === 0 ? 'No conversation of a known customer is old enough.' : null}
      >
        <CountTable
          caption="Conversations after which the customer wrote again"
          rows={watch.repeat}
          counted="Wrote again within 7 days"
          all="Conversations"
          countedHref={watched('repeat', 'counted')}
          allHref={watched('repeat', 'all')}
        />
      </Item>
      <Item id="touched" nothing={watch.touched.length === 0 ? 'No person replied.' : null}>
        <CountTable
          caption="Conversations with too many turns of agents"
          rows={watch.touched}
          counted="Too many turns"
          all="Conversations answered"
          countedHref={measured('touched', 'counted')}
          allHref={measured('touched')}
        />
        <TouchedList conversations={watch.mostTouched} />
      </Item>
      <Item id="misplaced" nothing={watch.misplaced.length === 0 ? 'No template stands out in a topic.' : null}>
        <MisplacedTable rows={watch.misplaced} filter={filter} />
      </Item>
      <Item id="few_templates" nothing={watch.fewTemplates.length === 0 ? 'No agent stands out.' : null}>
        <FewTemplatesTable rows={watch.fewTemplates} filter={filter} />
      </Item>
    </>
  )
}
