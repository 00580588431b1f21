/** What was written on lines of its own stands on lines of its own. */
export function Lines({ of }: { of: string }) {
  return (
    <>
      {of.split('\n').map((line) => (
        <span class="block">{line}</span>
      ))}
    </>
  )
}
