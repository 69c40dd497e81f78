import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDays } from '../_format'
import styles from './period-arrows.module.css'

interface Shifted {
  href: string
  from: string
  to: string
}

/** The period right before and right behind the chosen one; null where the data have nothing there. */
export function PeriodArrows({ back, on }: { back: Shifted | null; on: Shifted | null }) {
  if (back === null && on === null) return null
  return (
    <span className={styles.arrows}>
      {back && <Arrow shifted={back} name="Earlier" icon={<ChevronLeft aria-hidden size={16} />} />}
      {on && <Arrow shifted={on} name="Later" icon={<ChevronRight aria-hidden size={16} />} />}
    </span>
  )
}

function Arrow({ shifted: { href, from, to }, name, icon }: { shifted: Shifted; name: string; icon: ReactNode }) {
  const words = `${name}: ${formatDays(from, to)}`
  return (
    <Link href={href} scroll={false} aria-label={words} title={words} data-command={`Period, ${words}`}>
      {icon}
    </Link>
  )
}
