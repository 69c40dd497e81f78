import { ROLE_CHOICES } from '#server/domain/import'
import styles from './question.module.css'
import { ROLE_CHOICE_WORDS } from './reading-words'

/** What each word of a role column stands for. */
export function RolesAnswer({ words }: { words: readonly string[] }) {
  return words.map((word, index) => (
    <label key={word} className={styles.way}>
      <span className={styles.word}>
        “<bdi>{word}</bdi>” is
      </span>
      <select name={`role-${index}`} defaultValue="">
        <option value="">Choose …</option>
        {ROLE_CHOICES.map((role) => (
          <option key={role} value={role}>
            {ROLE_CHOICE_WORDS[role]}
          </option>
        ))}
      </select>
    </label>
  ))
}
