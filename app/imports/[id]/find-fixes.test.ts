import { expect, test } from 'vitest'
import { findFix } from './find-fixes'

test.each([
  [
    '“…” is not an author role: write customer, agent, bot or system.',
    '“helpdesk” is not an author role: write customer, agent, bot or system.',
    { kind: 'role', word: 'helpdesk' },
  ],
  [
    'The record that starts in line … opens a quote that is not closed; nothing from there on was read.',
    '',
    { kind: 'plain_quotes' },
  ],
  ['“…” does not tell whether the day or the month comes first.', '', { kind: 'day_month_order' }],
  ['The conversation id is missing.', 'The conversation id is missing.', null],
])('%s', (reason, example, fix) => expect(findFix({ reason, example })).toEqual(fix))
