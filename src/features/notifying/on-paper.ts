/**
 * The paragraphs of a message as they are printed. Nobody types a long address from paper, so
 * lines with one are left out, and with them what only pointed to them. Pure.
 */
export function onPaper(body: string): string[] {
  const kept: string[] = []
  for (const line of body.split('\n').map((one) => one.trim())) {
    if (!line.includes('://')) {
      kept.push(line)
      continue
    }
    const pointing = kept.findLastIndex((one) => one !== '')
    const words = kept[pointing]
    if (words?.endsWith(':')) kept[pointing] = withoutLastSentence(words)
  }
  return kept.filter((one) => one !== '')
}

/** "Stedet er et andet. Se det her:" is "Stedet er et andet." */
function withoutLastSentence(words: string): string {
  const end = Math.max(...['. ', '! ', '? '].map((sign) => words.lastIndexOf(sign)))
  return end < 0 ? '' : words.slice(0, end + 1)
}
