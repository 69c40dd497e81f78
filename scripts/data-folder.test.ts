import { describe, expect, it } from 'vitest'
import { dataFolderOf } from './data-folder'

describe('the data folder', () => {
  it.each([
    ['is data in the repository unless named', {}, '/repo/data'],
    ['an empty name is no name', { YARDSTICK_DATA: '' }, '/repo/data'],
    ['may be anywhere', { YARDSTICK_DATA: '/srv/scores' }, '/srv/scores'],
    ['counts from where the command was typed', { YARDSTICK_DATA: 'x', INIT_CWD: '/home/mia' }, '/home/mia/x'],
    ['counts from the repository without npm', { YARDSTICK_DATA: 'x' }, '/repo/x'],
  ])('%s', (_, env, expected) => {
    expect(dataFolderOf({ NODE_ENV: 'test', ...env }, '/repo')).toBe(expected)
  })
})
