/** The kind of error and where it arose, for the log. Its message may quote what somebody typed, so it is left out. */
export function whereFailed(error: unknown): string {
  const frames = error instanceof Error ? error.stack?.match(/^ {4}at .*$/gm) : null
  return [kindOf(error), ...(frames ?? [])].join('\n')
}

/** The kind of error alone, with its code where it has one. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { name, code } = error as Error & { code?: unknown }
  return [name, code].filter(Boolean).join(' ')
}
