interface ProgressProps {
  done: number
  of: number
  label: string
  /** The same in words, for all to read. */
  words: string
}

/** How far something has come that takes a while. */
export function Progress({ done, of, label, words }: ProgressProps) {
  return (
    <div class="stack gap-2">
      <progress class="progress" value={done} max={Math.max(1, of)} aria-label={label} />
      <p>{words}</p>
    </div>
  )
}
