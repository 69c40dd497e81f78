import type { PeriodFilter } from '#server/domain/filter'
import button from '../../_ui/button.module.css'
import { PrintButton } from '../../_ui/print-button'
import { hrefWith } from '../../_url/filter-url'

/** The scorecard on paper and as a file; with what customers and agents wrote only where somebody asks for that. */
export function TakeAlong({ vendorId, period }: { vendorId: number | null; period: PeriodFilter }) {
  const href = hrefWith(`/vendors/${vendorId ?? 'nobody'}/scorecard.html`, period)
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
