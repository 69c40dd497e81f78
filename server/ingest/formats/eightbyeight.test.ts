import { describe, expect, it } from 'vitest'
import { eightbyeight } from './eightbyeight'
import { drawSample } from './samples/testing'

describe('8x8 interactions', () => {
  it('are segments of a journey', async () => {
    expect(await drawSample(eightbyeight)).toEqual([
      'j-1 channel=Chat customer=Ada Quill queue=Day desk requester=Ada Quill+ada.quill@example.com status=Transferred',
      'j-1 channel=Chat customer=Ada Quill queue=Night desk requester=Ada Quill+ada.quill@example.com status=Completed tags=kettle',
      '- channel=Chat queue=Day desk status=Abandoned',
    ])
  })
})
