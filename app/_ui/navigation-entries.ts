import {
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
}

export const NAVIGATION_ENTRIES: readonly NavigationEntry[] = [
  { href: '/', words: 'Overview', icon: Ruler, isInBar: true },
  { href: '/waiting', words: 'Waiting', icon: Hourglass, isInBar: true },
  { href: '/conversations', words: 'Conversations', icon: MessagesSquare, isInBar: true },
  { href: '/coaching', words: 'Coaching', icon: Flag, isInBar: true },
  { href: '/templates', words: 'Templates', icon: CopyCheck, isInBar: false },
  { href: '/topics', words: 'Why customers write', icon: Tags, isInBar: false },
  { href: '/watch', words: 'Worth a look', icon: Eye, isInBar: false },
  { href: '/definitions', words: 'Other ways to count', icon: Scale, isInBar: false },
  { href: '/detectors', words: 'What is heard', icon: Ear, isInBar: false },
  { href: '/imports', words: 'Imports', icon: FileInput, isInBar: true },
  { href: '/standards', words: 'Standards', icon: BookOpenCheck, isInBar: false },
  { href: '/settings', words: 'Settings', icon: Settings, isInBar: false },
]

/** Whether an entry is the page that is open, or the one to which it belongs: a scorecard belongs to the overview. */
export function currentFor(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  if (href === '/') return path.startsWith('/vendors') ? 'true' : undefined
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
