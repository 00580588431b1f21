/** The links of the small tasks. */
export const easyWorkUrl = '/let-arbejde'
export const nextUrl = `${easyWorkUrl}/naeste`
export const flowUrl = `${easyWorkUrl}/overblik`
export const largeTextUrl = `${easyWorkUrl}/skrift`

interface Address {
  path: string
  key: string
}

export const taskUrl = ({ path, key }: Address) => `${easyWorkUrl}/${path}/${key}`
export const afterUrl = ({ path, key }: Address) => `${nextUrl}?efter=${path}/${key}`
export const askUrl = (task: Address) => `${taskUrl(task)}/tvivl`
export const stopAskingUrl = (task: Address) => `${taskUrl(task)}/tvivl/fortryd`
export const answerUrl = (task: Address) => `${taskUrl(task)}/kollega`

export const describeUrl = (key: string) => `${easyWorkUrl}/billede/${key}/skriv`
export const suggestUrl = (key: string) => `${easyWorkUrl}/lettere-ord/${key}/skriv`
export const lookOverUrl = (key: string) => `${easyWorkUrl}/forslag/${key}/laes`
export const welcomeUrl = (key: string) => `${easyWorkUrl}/ny-forening/${key}/velkomst`
export const undoUrl = (done: string) => `${easyWorkUrl}/gjort/${done}/fortryd`
