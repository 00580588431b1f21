import { tasksPath, withTask } from '#platform/task-in-hand.ts'

/** The links of the small tasks. */
export const easyWorkUrl = tasksPath
export const nextUrl = `${easyWorkUrl}/naeste`
export const flowUrl = `${easyWorkUrl}/overblik`
export const largeTextUrl = `${easyWorkUrl}/skrift`

interface Address {
  path: string
  key: string
}

export const taskUrl = ({ path, key }: Address) => `${easyWorkUrl}/${path}/${key}`
/** Where a task is done: on a page of another feature one comes back from to the card. */
export const doingUrl = (href: string, { path, key }: Address) =>
  href.startsWith(`${easyWorkUrl}/`) ? href : withTask(href, `${path}/${key}`)
export const afterUrl = ({ path, key }: Address) => `${nextUrl}?efter=${path}/${key}`
export const askUrl = (task: Address) => `${taskUrl(task)}/tvivl`
export const stopAskingUrl = (task: Address) => `${taskUrl(task)}/tvivl/fortryd`
export const answerUrl = (task: Address) => `${taskUrl(task)}/kollega`

/** What was done lately, and can be undone. */
export const doneUrl = `${easyWorkUrl}#gjort`
export const describeUrl = (key: string) => `${easyWorkUrl}/billede/${key}/skriv`
export const suggestUrl = (key: string) => `${easyWorkUrl}/lettere-ord/${key}/skriv`
export const lookOverUrl = (key: string) => `${easyWorkUrl}/forslag/${key}/laes`
export const checkTranslationUrl = (key: string) => `${easyWorkUrl}/oversaettelse/${key}/laes`
export const welcomeUrl = (key: string) => `${easyWorkUrl}/ny-forening/${key}/velkomst`
export const alikeUrl = (key: string) => `${easyWorkUrl}/ens-ord/${key}/svar`
export const undoUrl = (done: string) => `${easyWorkUrl}/gjort/${done}/fortryd`
