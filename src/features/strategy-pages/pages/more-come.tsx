import { periodWords } from '#features/reporting/index.ts'
import { BarChart, LineChart } from '#ui/charts.tsx'
import { lengthOf, type NewcomerRow, newcomersOf } from '../newcomers.ts'
import { text } from '../text/index.ts'

/** How many came to something for the first time, over time and by where they live. */
export function MoreCome({ rows }: { rows: readonly NewcomerRow[] }) {
  const { halves, areas } = newcomersOf(rows)
  const newest = halves.at(-1)
  if (!newest) return null
  return (
    <section class="stack gap-5" aria-labelledby="flere">
      <h2 id="flere">{text('moreHeading')}</h2>
      <div class="grid chart-pair">
        <LineChart
          heading={text('moreHalves')}
          tableLabel={text('asTable')}
          columns={[text('columnHalf'), text('columnCount')]}
          values={halves.map(({ half, count, isAtLeast }) => ({
            name: periodWords(half),
            value: count,
            words: isAtLeast ? text('atLeast', { count }) : String(count),
          }))}
          help={text('moreHelp')}
        />
        <BarChart
          heading={text('moreAreas', { period: periodWords(newest.half) })}
          tableLabel={text('asTable')}
          columns={[text('columnArea'), text('columnCount')]}
          values={areas.map(({ area, count }) => ({
            name: area,
            value: lengthOf(count),
            words: count === 'few' ? text('few') : String(count),
          }))}
          help={text('fewHelp')}
        />
      </div>
    </section>
  )
}
