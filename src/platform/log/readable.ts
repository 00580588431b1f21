import type { Facts } from './index.ts'

type Line = Facts & { time: string; level: string; msg: string }

/** A line of the log as developers read it: "14:30:05 GET /log-ind 200 12 ms". */
export function readable(line: string): string {
  const { time, level, msg, id, method, route, status, count, ms, where }: Line = JSON.parse(line)
  const isCalm = level === 'info'
  const words = [
    new Date(time).toLocaleTimeString('en-GB'),
    !isCalm && level,
    isCalm && method ? '' : msg,
    method,
    route,
    status,
    count,
    ms !== undefined && `${ms} ms`,
    !isCalm && id,
    where,
  ]
  return `${words.filter((word) => word !== undefined && word !== false && word !== '').join(' ')}\n`
}
