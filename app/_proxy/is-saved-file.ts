/** Whether a path is a file to keep and no page: it sets a stricter policy itself, and runs nothing of ours. */
export function isSavedFile(path: string): boolean {
  return /^\/(vendors\/[^/]+\/scorecard|conversations\/([^/]+\/)?evidence)\.html$/.test(path)
}
