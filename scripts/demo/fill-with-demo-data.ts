import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeDemoData } from '../demo-data/write-demo-data'
import type { DemoPipeline } from './demo-pipeline'

/** Writes the demo's files into `demo` below the data folder and imports each, unless that was done before. */
export async function fillWithDemoData(
  dataFolder: string,
  pipeline: DemoPipeline,
  log: (line: string) => void,
): Promise<void> {
  mkdirSync(dataFolder, { recursive: true })
  if (await pipeline.holdsDemoData(dataFolder)) {
    log(`There are imports in ${dataFolder} already; the demo data is not added.`)
    return
  }
  const folder = join(dataFolder, 'demo')
  log(`Writing the demo data to ${folder}...`)
  const { files } = await writeDemoData(folder)
  log(`Importing ${files.length} files...`)
  await pipeline.importFiles(
    dataFolder,
    files.map(({ name }) => join(folder, name)),
  )
}
