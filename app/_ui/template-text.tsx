import { slotKindWords } from './slot-kind-words'
import styles from './template-text.module.css'

/** The text of a template; its slots, written ⟨name⟩, are set apart. */
export function TemplateText({ text }: { text: string }) {
  const pieces = text.split(/(⟨[^⟩]*⟩)/)
  return (
    <span className={styles.text}>
      {pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
          <span key={index} className={styles.slot}>
            {slotKindWords(piece.slice(1, -1))}
          </span>
        ),
      )}
    </span>
  )
}
