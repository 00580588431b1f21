import { readConfig } from '#platform/config/index.ts'
import { log, openLog } from '#platform/log/index.ts'
import { assemble } from './assemble.ts'
import { runProcess } from './running.ts'

await runProcess(async () => {
  const config = { ...readConfig(process.env), runJobs: true }
  openLog(config)
  const { startWorking, close } = await assemble(config, () => Temporal.Now.instant())
  await startWorking()
  log.info('Working on the queue and the timetable.')
  return close
})
