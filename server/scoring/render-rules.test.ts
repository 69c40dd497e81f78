import { describe, expect, test } from 'vitest'
import { criteria } from './criteria'
import type { Criterion } from './criterion'
import { renderRules } from './render-rules'

const rule: Criterion = {
  id: 'tone-of-voice',
  title: 'Tone of voice',
  dimension: 'canned',
  critical: 'customer',
  needs: ['author_roles', 'language_pack'],
  rule: 'An agent is polite.',
  remedy: 'Be polite.',
  outcomes: { rude: 'Rude | worse.', polite: 'Costs nothing.' },
  judge: () => [],
}

describe('the rules as text', () => {
  test('tell everything a criterion says of itself', () => {
    expect(renderRules([rule])).toContain(
      [
        '## Tone of voice',
        '',
        '- Id: `tone-of-voice`',
        '- Dimension: Canned replies',
        '- Critical error: customer-critical',
        '- Needs: roles of authors, a language pack',
        '',
        'An agent is polite.',
        '',
        '| Outcome  | Meaning and cost |',
        '| -------- | ---------------- |',
        '| `rude`   | Rude \\| worse.   |',
        '| `polite` | Costs nothing.   |',
        '',
        '**To lose nothing here:** Be polite.',
        '',
      ].join('\n'),
    )
  })

  test('hold every criterion once, in order', () => {
    const ids = [...renderRules(criteria).matchAll(/^- Id: `(.+)`$/gm)].map((match) => match[1])
    expect(ids).toEqual(criteria.map((criterion) => criterion.id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
