import type { SnippetPiece } from '#server/domain/snippet'
import styles from './snippet-text.module.css'

/** The part of a message in which the words were found, with the words marked. */
export function SnippetText({ pieces }: { pieces: readonly SnippetPiece[] }) {
  let at = 0
  return (
    <bdi className={styles.snippet}>
      {pieces.map(({ text, isMatch }) => {
        const key = at
        at += text.length
        return isMatch ? <mark key={key}>{text}</mark> : text
      })}
    </bdi>
  )
}
