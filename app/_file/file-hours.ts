import { prepareHourOfWeek } from '../_charts/prepare-hour-of-week'
import { formatCount } from '../_format'
import { html, type Markup } from './html'

const HOURS_PER_COLUMN = 2

/** The hours of a week by two as a table of counts, tinted by how many there are. */
export function fileHours(caption: string, hours: readonly { n: number; count: number }[]): Markup {
  const days = prepareHourOfWeek(hours, HOURS_PER_COLUMN)
  const heads = Array.from({ length: 24 / HOURS_PER_COLUMN }, (_, column) => twoDigits(column * HOURS_PER_COLUMN))
  return html`<table class="hours"><caption>${caption}</caption>
<thead><tr><td></td>${heads.map((hour) => html`<th scope="col">${hour}</th>`)}</tr></thead>
<tbody>${days.map(
    ({ day, cells }) =>
      html`<tr><th scope="row">${day.slice(0, 3)}</th>${cells.map(
        ({ from, to, n, count, level }) =>
          html`<td class="l${level}" title="${`${day} ${twoDigits(from)}:00 to ${twoDigits(to)}:00`}">${n > 0 && html`${formatCount(count)}<span class="n">/${formatCount(n)}</span>`}</td>`,
      )}</tr>\n`,
  )}</tbody></table>`
}

function twoDigits(hour: number): string {
  return String(hour).padStart(2, '0')
}
