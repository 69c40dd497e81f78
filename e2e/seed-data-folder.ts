import { join } from 'node:path'
import { demoPipeline } from '#scripts/demo/demo-pipeline'
import { writeDemoData } from '#scripts/demo-data/write-demo-data'

/** Conversations of the demo's world that the specs look at; enough for every vendor and every planted effect. */
const CONVERSATIONS = 900

/** Fills an empty data folder with a small demo world, through the real import. */
export async function seedDataFolder(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'demo')
  const { files } = await writeDemoData(folder, { conversations: CONVERSATIONS })
  await demoPipeline.importFiles(
    dataFolder,
    files.map(({ name }) => join(folder, name)),
  )
}
