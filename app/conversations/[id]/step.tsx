import Link from 'next/link'
import styles from './page.module.css'

/** A step through the list; where it ends, the word stays so that nothing moves. */
export function Step({ words, shortcut, href }: { words: string; shortcut: string; href: string | null }) {
  if (href === null) return <span className={styles.none}>{words}</span>
  return (
    <Link href={href} title={`${words} (${shortcut})`}>
      {words}
    </Link>
  )
}
