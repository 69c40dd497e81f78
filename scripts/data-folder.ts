import { resolve } from 'node:path'

/**
 * The folder that holds the database: YARDSTICK_DATA, else `data` in the repository. Always absolute, because the web
 * server works in a folder of its own. A relative path counts from where the command was typed (npm's INIT_CWD).
 */
export function dataFolderOf(env: NodeJS.ProcessEnv, root: string): string {
  const named = env.YARDSTICK_DATA
  return named ? resolve(env.INIT_CWD ?? root, named) : resolve(root, 'data')
}
