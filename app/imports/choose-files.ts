import { refuseFile } from './refuse-file'

const MOST_FILES = 50

interface Named {
  name: string
  size: number
}

/**
 * The files chosen so far with further ones: what cannot be uploaded is left out, each with a sentence, and so is a file
 * of a name and size that is there already.
 */
export function chooseFiles<Chosen extends Named>(
  before: readonly Chosen[],
  further: readonly Chosen[],
): { files: readonly Chosen[]; refused: readonly { name: string; why: string }[] } {
  const files = [...before]
  const refused: { name: string; why: string }[] = []
  for (const file of further) {
    const why = files.length >= MOST_FILES ? `No more than ${MOST_FILES} files at once.` : refuseFile(file)
    if (why !== null) refused.push({ name: file.name, why })
    else if (!files.some(({ name, size }) => name === file.name && size === file.size)) files.push(file)
  }
  return { files, refused }
}
