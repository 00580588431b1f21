/** The kind of error and where it arose, for the log. Its message may quote what somebody typed, so it is left out. */
export function whereFailed(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { name, stack, code } = error as Error & { code?: unknown }
  const frames = stack?.match(/^ {4}at .*$/gm) ?? []
  return [[name, code].filter(Boolean).join(' '), ...frames].join('\n')
}
