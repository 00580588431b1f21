import type { Outside } from '#platform/jobs/index.ts'
import { makeProgrammes } from '../../src/features/programmes/index.ts'
import type { Line } from './table.ts'

/** Every town's four papers of the week, and the first flyer that a process draws. */
export async function printing(
  outside: Outside,
  { baseUrl, size, invitationId }: { baseUrl: string; size: number; invitationId: string },
): Promise<Line[]> {
  const programmes = await secondsOf(() => makeProgrammes(outside, { anew: true }))
  const flyer = await secondsOf(async () => {
    const answer = await fetch(`${baseUrl}/opslag/${invitationId}/flyer.pdf`)
    if (!answer.ok) throw new Error(`The flyer was answered with ${answer.status}`)
    await answer.arrayBuffer()
  })
  return [
    {
      size,
      what: 'The programmes of every town on paper (wanted: under 30 s)',
      value: programmes,
      unit: 's',
    },
    {
      size,
      what: 'A flyer, the first that is asked for (wanted: under 1 s)',
      value: flyer,
      unit: 's',
    },
  ]
}

async function secondsOf(task: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await task()
  return (performance.now() - began) / 1000
}
