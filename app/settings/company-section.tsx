import Link from 'next/link'
import { DASH, formatDay } from '../_format'
import { describeHours } from '../_ui/describe-hours'
import { datesByYear } from '../_ui/prepare-dates'
import { newestStandard } from './newest-standard'
import styles from './page.module.css'

/** Zone, business hours and holidays of the company, to read: they belong to the standard and change with its versions. */
export async function CompanySection() {
  const newest = await newestStandard()
  if (newest === null) return null
  const { standard, version } = newest
  const { businessHours } = standard
  const holidays = datesByYear(businessHours.holidays)
  return (
    <section aria-labelledby="company" className={styles.company}>
      <h2 id="company">Company</h2>
      <dl className={styles.facts}>
        <dt>Time zone</dt>
        <dd>{businessHours.zone}</dd>
        <dt>Business hours</dt>
        <dd>{describeHours(businessHours)}</dd>
        <dt>Holidays</dt>
        <dd>
          {holidays.length === 0 && DASH}
          {holidays.map(({ year, dates }) => (
            <span key={year}>
              {dates.map((date) => formatDay(date).slice(0, -5)).join(', ')} {year}.{' '}
            </span>
          ))}
        </dd>
      </dl>
      <p>
        These are part of version {version} of the standard. <Link href="/standards">Change them in the standard</Link>
      </p>
    </section>
  )
}
