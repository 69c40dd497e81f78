import type { Metadata } from 'next'
import Link from 'next/link'
import { formatCount } from '../_format'
import { api } from '../_trpc/server'
import { CompanySection } from './company-section'
import styles from './page.module.css'
import { SettingsHead } from './settings-head'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const [vendors, { agents, suggestions }, queues, texts, history] = await Promise.all([
    api().settings.vendors(),
    api().settings.agents({ vendorId: null, search: null }),
    api().settings.queues(),
    api().settings.replyTexts(),
    api().settings.history(),
  ])
  const unclaimed = queues.filter(({ vendorId }) => vendorId === null).length
  const pairs = suggestions.length
  const unsettled = texts.filter(({ settled, behaviour }) => settled === null && behaviour === null).length
  const sections: Section[] = [
    {
      href: '/settings/vendors',
      title: 'Vendors',
      n: vendors.length,
      about: 'Who answers customers, and when by contract.',
    },
    {
      href: '/settings/agents',
      title: 'Agents',
      n: agents.length,
      about:
        pairs === 0 ? 'Whom they work for, and who is who.' : `Of these, ${formatCount(pairs)} may be somebody twice.`,
    },
    {
      href: '/settings/queues',
      title: 'Queues',
      n: queues.length,
      about:
        unclaimed === 0 ? 'Who answers for each.' : `Nobody said who answers for ${formatCount(unclaimed)} of them.`,
    },
    {
      href: '/settings/texts',
      title: 'Automatic texts',
      n: texts.length,
      about:
        unsettled === 0
          ? 'Which answers software sends.'
          : `${formatCount(unsettled)} sound like software and are not settled.`,
    },
    { href: '/settings/history', title: 'History', n: history.length, about: 'What was changed, when and by whom.' },
  ]
  return (
    <>
      <SettingsHead title="Settings" note="Who answers, for whom and when. Targets are in the standard." up={null} />
      <ul className={styles.sections}>
        {sections.map(({ href, title, n, about }) => (
          <li key={href}>
            <Link href={href}>
              {title} <span className={styles.count}>{formatCount(n)}</span>
            </Link>
            <span className={styles.about}>{about}</span>
          </li>
        ))}
      </ul>
      <CompanySection />
    </>
  )
}

interface Section {
  href: string
  title: string
  n: number
  about: string
}
