import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '../../_trpc/or-not-found'
import { api } from '../../_trpc/server'
import { PageTitle } from '../../_ui/page-title'
import { PeriodFilters } from '../../_ui/period-filters'
import { TemplateText } from '../../_ui/template-text'
import { readPeriod, type SearchParams } from '../../_url/filter-url'
import { ReviewTags } from '../review-tags'
import { ScoringNotice } from '../scoring-notice'
import { templateHref } from '../template-href'
import { templateTitle } from '../template-words'
import { ChangeList } from './change-list'
import { CostlyUses, LatestUses, SettlingUses } from './example-lists'
import { FamilyNotice } from './family-notice'
import { KeyFigures } from './key-figures'
import { MergedList } from './merged-list'
import styles from './page.module.css'
import { Section } from './section'
import { SettlePanel } from './settle-panel'
import { SlotTable } from './slot-table'
import { TemplateChanges } from './template-changes'
import { UsedBy } from './used-by'
import { UsesByTopic } from './uses-by-topic'
import { UsesTrend } from './uses-trend'
import { WordingList } from './wording-list'

/** The text stays out of the title of the window, which browsers keep. */
export const metadata: Metadata = { title: 'Template' }

const TEMPLATE_ID = /^[0-9a-f]{16}$/

interface TemplatePageProps {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

export default async function TemplatePage({ params, searchParams }: TemplatePageProps) {
  const [{ id }, period] = [await params, await readPeriod(searchParams)]
  if (!TEMPLATE_ID.test(id)) notFound()
  const [template, state] = await Promise.all([
    orNotFound(api().templates.get({ id, period })),
    api().templates.state(),
  ])
  const { dataFrom, dataTo, zone } = template
  return (
    <TemplateChanges>
      <p className={styles.up}>
        <Link href="/templates">Templates</Link>
      </p>
      <PageTitle title={templateTitle(template)} note={<ReviewTags {...template} />}>
        <PeriodFilters path={templateHref(template.id)} filter={period} firstDay={dataFrom} lastDay={dataTo} />
      </PageTitle>
      <ScoringNotice state={state} />
      <FamilyNotice template={template} />
      <div className={styles.text}>
        <TemplateText text={template.text} />
      </div>
      <KeyFigures template={template} period={period} />
      {template.mergedInto === null && (
        <Section id="settle" title="What it counts as">
          <SettlePanel key={template.id} template={{ ...template, title: templateTitle(template) }} />
        </Section>
      )}
      <Section id="wordings" title="Wordings">
        <WordingList template={template} />
        <MergedList template={template} />
      </Section>
      <SlotTable template={template} />
      <Section id="used-by" title="Used by">
        <UsedBy template={template} period={period} />
        <UsesTrend template={template} />
        <UsesByTopic template={template} period={period} />
      </Section>
      <Section id="used-badly" title="Where it cost points">
        <CostlyUses uses={template.costlyUses} titles={template.criterionTitles} zone={zone} />
      </Section>
      <Section id="used-well" title="Where nothing more was asked">
        <SettlingUses uses={template.settlingUses} zone={zone} />
      </Section>
      <Section id="latest" title="Latest uses">
        <LatestUses uses={template.latestUses} zone={zone} />
      </Section>
      <Section id="history" title="What was settled">
        <ChangeList changes={template.changes} />
      </Section>
    </TemplateChanges>
  )
}
