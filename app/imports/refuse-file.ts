const LARGEST_BYTES = 2 * 1024 ** 3

/** One sentence why a file cannot be uploaded, before anything is sent; null where it can be tried. */
export function refuseFile(file: { name: string; size: number }): string | null {
  if (file.size === 0) return 'The file is empty. Choose the exported file and try again.'
  if (file.size > LARGEST_BYTES)
    return 'The file is larger than 2 GB. Export a shorter period and import the parts one after the other.'
  if (/\.(xlsx?|xlsm|ods|numbers)$/i.test(file.name))
    return 'This is a spreadsheet, not a CSV. Open it, choose Save as, CSV UTF-8, and choose that file.'
  if (/\.(zip|gz|7z|rar)$/i.test(file.name))
    return 'This is an archive, not an export. Unpack it and choose the files inside.'
  return null
}
