/** Who changes a setting, and when. */
export interface Author {
  actor: string
  now: number
}

/** What is needed to take a change back; null where nothing was changed, since it was so already. */
export interface Changed {
  changeId: number | null
}
