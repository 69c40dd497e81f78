const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader sees of a page, in one line. */
export function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(?:p|h\d|dt|dd|td|th|li|div|caption|text|header|bdi|span)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** Everything in a page that could run, or ask for something outside it. */
export function reachesOf(page: string): string[] {
  const tags = page.match(/<[^>]*>/g) ?? []
  return [
    ...tags.filter((tag) =>
      /^<\/?(?:script|iframe|object|embed|link|img|base|form|audio|video|use|image)\b/i.test(tag),
    ),
    ...tags.filter((tag) => /\s(?:on\w+|src|srcset|action|formaction|xlink:href)\s*=/i.test(unquoted(tag))),
    ...tags.filter((tag) => /\shref="(?!#)/i.test(tag)),
    ...(page.match(/<style>.*?<\/style>/s)?.[0].match(/url\(|@import|https?:|\/\//g) ?? []),
  ]
}

/** A tag without what its attributes say. */
function unquoted(tag: string): string {
  return tag.replace(/"[^"]*"/g, '""')
}
