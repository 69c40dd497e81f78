import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import button from '../../_ui/button.module.css'
import { PrintButton } from '../../_ui/print-button'
import { hrefByStep, hrefWith } from '../../_url/filter-url'

interface TakeAlongProps {
  vendorId: number | null
  period: PeriodFilter
  step: TrendStep
}

/** The scorecard on paper and as a file; with what customers and agents wrote only where somebody asks for that. */
export function TakeAlong({ vendorId, period, step }: TakeAlongProps) {
  const href = hrefByStep(hrefWith(`/vendors/${vendorId ?? 'nobody'}/scorecard.html`, period), step)
  return (
    <>
      <PrintButton />
      <a className={button.button} href={href} download>
        Save as a file
      </a>
      <a className={button.button} href={`${href}${href.includes('?') ? '&' : '?'}transcripts=yes`} download>
        Save with quotes
      </a>
    </>
  )
}
