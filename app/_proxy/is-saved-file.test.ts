import { expect, test } from 'vitest'
import { isSavedFile } from './is-saved-file'

test.each([
  ['/vendors/2/scorecard.html', true],
  ['/vendors/nobody/scorecard.html', true],
  ['/conversations/evidence.html', true],
  ['/conversations/12/evidence.html', true],
  ['/vendors/2', false],
  ['/vendors/2/3/scorecard.html', false],
  ['/conversations/12', false],
  ['/scorecard.html', false],
  ['/vendors/2/scorecard.html/more', false],
])('%s: %s', (path, isFile) => expect(isSavedFile(path)).toBe(isFile))
