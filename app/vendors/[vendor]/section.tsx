import type { ReactNode } from 'react'
import styles from './section.module.css'

/** The parts of a scorecard in reading order. */
const SECTIONS = [
  ['response', 'Response'],
  ['escalation', 'Escalation'],
  ['canned', 'Canned answers'],
  ['points-lost', 'Points lost'],
  ['agents', 'Agents'],
  ['trend', 'Trend'],
  ['definitions', 'Definitions'],
] as const

type SectionId = (typeof SECTIONS)[number][0]

const TITLES = new Map<SectionId, string>(SECTIONS)

export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`} className={styles.title}>
        {TITLES.get(id)}
      </h2>
      {children}
    </section>
  )
}

export function SectionLinks() {
  return (
    <nav aria-label="Sections of the scorecard" className={styles.links}>
      <ul>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
