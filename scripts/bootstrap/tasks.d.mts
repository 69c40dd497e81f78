interface Task {
  build?: boolean
  chromium?: boolean
  endsWithParent?: boolean
  command(): string[]
}
export const TASKS: Record<string, Task>
