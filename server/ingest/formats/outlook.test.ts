import { expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { opens, readAll } from '../testing'

it('Outlook’s CSV is refused with what to export instead', async () => {
  const csv =
    '"Subject","Body","From: (Name)","From: (Address)","From: (Type)"\n"Hi","Hello","Ana","ana@shop.example","SMTP"\n'
  await expect(readAll(opens(new TextEncoder().encode(csv)), NO_OPTIONS)).rejects.toThrow(
    /exported from Outlook as CSV, which does not say when a mail was written/,
  )
})
