import {
  ArrowLeftRight,
  BookOpenCheck,
  CopyCheck,
  Ear,
  Eye,
  FileInput,
  Flag,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  Ruler,
  Scale,
  Settings,
  Tags,
} from 'lucide-react'

export interface NavigationEntry {
  href: string
  words: string
  icon: LucideIcon
  /** Stands in the bar of a narrow screen; the others open from "More". */
  isInBar: boolean
  /** After g it opens the page. */
  letter: string
}

export const NAVIGATION_ENTRIES: readonly NavigationEntry[] = [
  { href: '/', words: 'Overview', icon: Ruler, isInBar: true, letter: 'o' },
  { href: '/compare', words: 'Compare', icon: ArrowLeftRight, isInBar: false, letter: 'v' },
  { href: '/waiting', words: 'Waiting', icon: Hourglass, isInBar: true, letter: 'w' },
  { href: '/conversations', words: 'Conversations', icon: MessagesSquare, isInBar: true, letter: 'c' },
  { href: '/coaching', words: 'Coaching', icon: Flag, isInBar: true, letter: 'h' },
  { href: '/templates', words: 'Templates', icon: CopyCheck, isInBar: false, letter: 'p' },
  { href: '/topics', words: 'Why customers write', icon: Tags, isInBar: false, letter: 't' },
  { href: '/watch', words: 'Worth a look', icon: Eye, isInBar: false, letter: 'l' },
  { href: '/definitions', words: 'Other ways to count', icon: Scale, isInBar: false, letter: 'd' },
  { href: '/detectors', words: 'What is heard', icon: Ear, isInBar: false, letter: 'r' },
  { href: '/imports', words: 'Imports', icon: FileInput, isInBar: true, letter: 'i' },
  { href: '/standards', words: 'Standards', icon: BookOpenCheck, isInBar: false, letter: 's' },
  { href: '/settings', words: 'Settings', icon: Settings, isInBar: false, letter: 'n' },
]

/** Whether an entry is the page that is open, or the one to which it belongs: a scorecard belongs to the overview. */
export function currentFor(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  if (href === '/') return path.startsWith('/vendors') ? 'true' : undefined
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
