import { Floating } from '../_ui/floating'
import styles from './file-hash.module.css'
import { shortHash } from './import-words'

/** The start of a file's SHA-256; all of it on hover, focus or click. */
export function FileHash({ sha256 }: { sha256: string }) {
  return (
    <Floating button={shortHash(sha256)} buttonClass={styles.hash} opensOnRest>
      <span className={styles.whole}>{sha256}</span>
    </Floating>
  )
}
