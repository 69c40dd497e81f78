/** A file name without its ending: "Chat 1.txt" is "Chat 1". */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '') || fileName
}
