import type { PeriodFilter } from '#server/domain/filter'
import { html, type Markup } from '../../../_file/html'
import { formatDateTime, formatDays, formatUnits } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../../../_words'

/** Whose scorecard it is, over what, and what it was made with. */
export function headPart(name: string, period: PeriodFilter, { vendor, comparison }: Scorecard): Markup {
  const { asOf, zone, standardName, standardVersion, rulesVersion, firstDay, lastDay } = comparison
  const { channel, shift } = period
  const facts = [
    ['Period', formatDays(period.from ?? firstDay, period.to ?? lastDay)],
    ['Channel', channel === null ? 'all channels' : CHANNEL_WORDS[channel]],
    ['Shift', shift === null ? 'all hours' : SHIFT_WORDS[shift]],
    ['Conversations', conversationWords(vendor)],
    ['Data up to', `${formatDateTime(asOf, zone)} (${zone})`],
    ['Standard', `${standardName}, version ${standardVersion}`],
    ['Rules', `version ${rulesVersion}`],
  ]
  return html`<header><h1><bdi>${name}</bdi></h1><p class="sub">Scorecard, ${formatDays(period.from ?? firstDay, period.to ?? lastDay)}</p>
<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl></header>`
}

function conversationWords({ conversations, unscored }: Scorecard['vendor']): string {
  const all = formatUnits(conversations, 'conversation')
  return unscored === 0 ? all : `${all}, ${unscored} of them not scored`
}
