import { fileName } from '../../_file/file-name'
import { fileResponse, noFile } from '../../_file/file-response'
import { formatCount } from '../../_format'
import { api } from '../../_trpc/server'
import { readListFilter } from '../../_url/filter-url'
import { describeList } from '../describe-list'
import { MOST_CONVERSATIONS, packList } from './find-pack'
import { renderPack } from './render-pack'

export const dynamic = 'force-dynamic'

/** The evidence of the conversations at the top of a list, whose filters are in the address, as a file to keep. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const { filter, sort } = await readListFilter(Promise.resolve(Object.fromEntries(searchParams)))
  const { conversations, isCut, list } = await packList(api(), filter, sort)
  if (conversations.length === 0)
    return noFile('No conversation matches all of these filters. Take one off and ask again.', 404)
  const vendor = (await api().vendors.list()).find(({ id }) => id === filter.vendor)?.name ?? null
  const about = describeList(filter, { ...list.names, vendor }, list.total).join(' · ')
  const page = renderPack({
    title: 'Evidence pack',
    about: isCut
      ? [about, `The first ${formatCount(MOST_CONVERSATIONS)} conversations of the list; a pack holds no more.`]
      : [about],
    conversations,
  })
  return fileResponse(fileName('evidence', vendor ?? '', filter.measure, filter.from ?? '', filter.to ?? ''), page)
}
