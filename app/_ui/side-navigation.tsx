'use client'

import { FileInput, Flag, MessagesSquare, Ruler } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './side-navigation.module.css'
import type { Theme } from './theme'
import { ThemeToggle } from './theme-toggle'

const ENTRIES = [
  { href: '/', words: 'Overview', icon: Ruler },
  { href: '/conversations', words: 'Conversations', icon: MessagesSquare },
  { href: '/coaching', words: 'Coaching', icon: Flag },
  { href: '/imports', words: 'Imports', icon: FileInput },
]

export function SideNavigation({ theme }: { theme: Theme }) {
  const path = usePathname()
  return (
    <nav aria-label="Main" className={styles.navigation}>
      <p className={styles.name}>Yardstick</p>
      <ul className={styles.entries}>
        {ENTRIES.map(({ href, words, icon: Icon }) => (
          <li key={href}>
            <Link href={href} className={styles.entry} title={words} aria-current={currentFor(href, path)}>
              <Icon aria-hidden size={18} strokeWidth={1.75} />
              <span className={styles.words}>{words}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ThemeToggle stored={theme} />
    </nav>
  )
}

/** A scorecard belongs to the overview it was opened from. */
function currentFor(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  if (href === '/') return path.startsWith('/vendors') ? 'true' : undefined
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
