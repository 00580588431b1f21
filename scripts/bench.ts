import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { readConfig } from '#platform/config/index.ts'
import { assemble } from '../src/assemble.ts'
import { againstConstant, againstMemory } from './bench/comparing.ts'
import { fill } from './bench/fill.ts'
import { guiding } from './bench/guiding.ts'
import { joinAtOnce } from './bench/joining.ts'
import { noticesSent } from './bench/notices.ts'
import { printing } from './bench/papers.ts'
import { residentMegabytes, startPinned } from './bench/processes.ts'
import { feeds, searching } from './bench/searching.ts'
import { expanding } from './bench/series.ts'
import { type Line, written } from './bench/table.ts'

const SIZES = [1_000, 10_000, 100_000]
const PORT = 3900
const MAIL_PORT = 3925

new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] }).listen(
  MAIL_PORT,
  '127.0.0.1',
)
const lines: Line[] = []
for (const size of SIZES) lines.push(...(await measure(size)))
lines.push(...(await noticesSent(10_000, forReal)))
const table = written(lines)
console.log(table)
writeFileSync(new URL('../docs/bench.md', import.meta.url), table)
process.exit(0)

async function measure(size: number): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'medklang-bench-'))
  const baseUrl = `http://127.0.0.1:${PORT}`
  const { deps, connection, close } = await assemble(
    readConfig({ DATA_FOLDER: folder, JOBS: 'no' }),
    () => Temporal.Now.instant(),
  )
  const env = forReal(String(connection.host))
  console.log(`Filling with ${size} invitations`)
  await fill(deps, size)
  const app = await startPinned('src/main.ts', PORT, env)
  try {
    await wait(10_000)
    const first = await deps.db
      .selectFrom('invitation')
      .select('id')
      .where('id', 'like', 'b00%')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const lines = [
      { size, what: 'Memory at rest', value: residentMegabytes(app.child), unit: 'MB' },
      ...(await searching(baseUrl, size)),
      ...(await againstMemory(baseUrl, size, env)),
    ]
    if (size === 10_000) lines.push(...(await guiding(baseUrl, size)))
    if (size !== 1_000) return lines
    lines.push(...(await againstConstant(baseUrl, size, `/invitationer/${first.id}`)))
    lines.push(...(await feeds(baseUrl, size)))
    lines.push(...(await printing(deps, { baseUrl, size, invitationId: first.id })))
    lines.push(...expanding(size))
    const joined = await joinAtOnce(deps, { baseUrl, origin: env.BASE_URL, invitationId: first.id })
    lines.push({
      size,
      what: `200 join 20 places at once: ${joined.joined} in, ${joined.answered} answered`,
      value: joined.perSecond,
      unit: 'joinings/s',
    })
    return lines
  } finally {
    await app.stop()
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As a municipality would run it; without a gateway a joining by telephone stands at once. */
function forReal(socket: string) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: `postgresql://medklang@localhost/postgres?host=${encodeURIComponent(socket)}`,
    BASE_URL: 'https://medklang.example.org',
    SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}`,
    MAIL_FROM: 'medklang@example.org',
    HELP_PHONE: '12 34 56 78',
  }
}
