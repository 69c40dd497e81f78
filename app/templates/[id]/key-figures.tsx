import type { PeriodFilter } from '#server/domain/filter'
import type { TemplateDetail } from '#server/domain/template-detail'
import { CountLink } from '../../_figures/count-link'
import { DASH, formatCount, formatDays, formatShare } from '../../_format'
import { listHref } from '../../_url/filter-url'
import { BAND_WORDS } from '../../_words'
import { Figure, Figures } from '../../vendors/[vendor]/figures'

/** How often a template is used, how, and what came of it. */
export function KeyFigures({ template, period }: { template: TemplateDetail; period: PeriodFilter }) {
  const { id, uses, judgedUses, judged, costly, ends, settled, bands, firstDay, lastDay } = template
  const list = (measure: 'template_use' | 'template_cost' | 'template_end', result: 'counted' | null = null) =>
    listHref({ ...period, measure, slot: id, result })
  return (
    <Figures>
      <Figure
        name="Uses"
        note={
          firstDay !== null &&
          lastDay !== null && (
            <>
              {bands.map(({ band, uses: own }) => `${formatCount(own)} ${BAND_WORDS[band].toLowerCase()}`).join(', ')}
              {`; seen ${formatDays(firstDay, lastDay)}`}
            </>
          )
        }
      >
        <CountLink count={uses} href={list('template_use')} />
      </Figure>
      <Figure
        name="Share of judged replies"
        note={
          uses > 0 && judgedUses === 0
            ? 'its uses are shorter than eight words, too short to judge'
            : 'being canned costs nothing by itself'
        }
      >
        {judged === 0 || judgedUses === 0 ? (
          DASH
        ) : (
          <CountLink
            count={judged}
            href={listHref({ ...period, measure: 'reply' })}
            words={formatShare(judgedUses, judged)}
          />
        )}
      </Figure>
      <Figure name="Uses that cost points">
        <CountLink count={costly} href={list('template_cost')} />
      </Figure>
      <Figure
        name="Nothing more was asked after it"
        note={ends > 0 && <CountLink count={ends} href={list('template_end')} words={endsWords(ends)} />}
      >
        {ends === 0 ? DASH : <CountLink count={settled} href={list('template_end', 'counted')} />}
      </Figure>
    </Figures>
  )
}

function endsWords(ends: number): string {
  return `of ${formatCount(ends)} answers in closed conversations`
}
