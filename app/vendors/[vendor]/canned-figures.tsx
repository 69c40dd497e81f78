import Link from 'next/link'
import type { ReactNode } from 'react'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatCount, formatPercent, formatPoints, formatShare } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { effectiveRangeWords, effectiveWords, expectationWords, shareRangeWords, timesWords } from './canned-words'
import { Figure, Figures } from './figures'

/** How many replies are canned, beside how many its topics lead one to expect, how personal they are, and how varied. */
export function CannedFigures({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, comparison, canned } = scorecard
  const { displayFloor } = comparison
  const { whole, concentration } = canned
  const { n, value } = vendor.dimensions.canned
  const cannedHref = lists('reply', { result: 'counted' })
  return (
    <Figures>
      <Figure
        name="Kept of 100"
        note={n > 0 && <CountLink count={n} href={lists('canned')} words={`of ${formatCount(n)} judged`} />}
      >
        <Enough n={n} floor={displayFloor} href={lists('canned')}>
          {value !== null && formatPoints(value)}
        </Enough>
      </Figure>
      <Figure name="Replies judged" note="of people, and long enough to tell">
        <CountLink count={whole.judged} href={lists('reply')} />
      </Figure>
      <Figure
        name="Of them a template"
        note={
          <>
            <Range words={whole.judged < displayFloor ? null : shareRangeWords(whole.share.interval95)} />
            <CountLink count={whole.canned} href={cannedHref} /> {whole.canned === 1 ? 'reply' : 'replies'}; being
            canned costs nothing by itself
          </>
        }
      >
        <Enough n={whole.judged} floor={displayFloor} href={lists('reply')}>
          {formatShare(whole.canned, whole.judged)}
        </Enough>
      </Figure>
      <Figure name="Beside what is expected" note={<Expectation canned={canned} floor={displayFloor} />}>
        <Enough n={canned.comparedVendors < 2 ? 0 : whole.judged} floor={displayFloor} href={lists('reply')}>
          {whole.ratio === null ? DASH : timesWords(whole.ratio.ratio)}
        </Enough>
      </Figure>
      <Figure name="Personal words" note={<PersonalNote whole={whole} floor={displayFloor} />}>
        <Enough n={whole.judged} floor={displayFloor} href={lists('reply')}>
          {formatPercent(whole.personal.value)}
        </Enough>
      </Figure>
      <Figure
        name="Templates in even use"
        note={concentration !== null && concentration.n >= displayFloor && effectiveRangeWords(concentration)}
      >
        <Enough n={whole.canned} floor={displayFloor} href={cannedHref}>
          {concentration === null ? DASH : effectiveWords(concentration)}
        </Enough>
      </Figure>
    </Figures>
  )
}

/** A figure that opens the list of its n; a dash without any, "too few" below the floor. */
function Enough(props: { n: number; floor: number; href: string; children: ReactNode }) {
  const { n, floor, href, children } = props
  if (n === 0) return DASH
  return <Link href={href}>{n < floor ? tooFewWords(n, floor) : children}</Link>
}

function Range({ words }: { words: string | null }) {
  return words === null ? null : <>{words}; </>
}

function Expectation({ canned, floor }: { canned: Scorecard['canned']; floor: number }) {
  const { whole, hasTopics, comparedVendors } = canned
  if (whole.judged === 0) return null
  if (comparedVendors < 2) return 'no other vendor has replies to compare with'
  return whole.judged < floor ? null : expectationWords(whole.ratio, hasTopics)
}

function PersonalNote({ whole, floor }: { whole: Scorecard['canned']['whole']; floor: number }) {
  const { judged, personal, personalMedian } = whole
  if (judged < floor || personalMedian === null) return null
  const [mean, median] = [shareRangeWords(personal.interval95), shareRangeWords(personalMedian.interval)]
  return (
    <>
      on average{mean !== null && `, ${mean}`}; half of the replies have {formatPercent(personalMedian.value)} or less
      {median !== null && `, ${median}`}
    </>
  )
}
