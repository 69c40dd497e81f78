import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { criteria } from '#server/scoring/criteria/index'
import { renderRules } from '#server/scoring/render-rules'

const path = 'server/scoring/RULES.md'
const rules = renderRules(criteria)

if (process.argv.includes('--check')) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== rules) {
    console.error(`${path} no longer says what the criteria do; run "npx tsx scripts/write-rules.ts" and commit it.`)
    process.exit(1)
  }
} else {
  writeFileSync(path, rules)
}
