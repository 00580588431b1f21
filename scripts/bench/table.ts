export interface Line {
  /** How many invitations the database held. */
  size: number
  what: string
  value: number
  unit: string
  /** Against what it is compared with in the same run, and how it should be. */
  ratio?: { of: string; is: number; wanted: string }
}

/** The table for docs/bench.md. Ratios count; the numbers beside them depend on the machine. */
export function written(lines: readonly Line[]): string {
  const rows = lines.map(({ size, what, value, unit, ratio }) => {
    const compared = ratio ? `${percent(ratio.is)} of ${ratio.of} (${ratio.wanted})` : ''
    return `| ${number(size)} | ${what} | ${number(value)} ${unit} | ${compared} |`
  })
  return [
    '# Bench',
    '',
    'Made by `npm run bench`: the embedded PostgreSQL, the server on one core, the load on the other.',
    'What is compared with runs in the same minutes on the same core, so the ratios hold anywhere.',
    '',
    '| invitations | what | measured | ratio |',
    '| ---: | --- | ---: | --- |',
    ...rows,
    '',
  ].join('\n')
}

const percent = (ratio: number) => `${Math.round(ratio * 100)} %`
const number = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
