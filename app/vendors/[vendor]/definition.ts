/** What a word of the page means, or how a figure is made. */
export interface Definition {
  term: string
  meaning: string
}
