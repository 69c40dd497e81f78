import Link from 'next/link'
import { formatCount } from '../_format'

/** A count that opens its list; 0 opens nothing. */
export function CountLink({ count, href, words }: { count: number; href: string; words?: string | undefined }) {
  const text = words ?? formatCount(count)
  return count === 0 ? text : <Link href={href}>{text}</Link>
}
