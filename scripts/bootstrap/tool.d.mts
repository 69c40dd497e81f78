export function tool(packageName: string, commandName?: string): string
