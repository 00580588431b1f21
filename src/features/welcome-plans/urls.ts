import { welcomePlanUrl } from '#features/associations/index.ts'

/** The links of how an association receives somebody new. */
export const editPlanUrl = (id: string) => `${welcomePlanUrl(id)}/ret`
export const affirmPlanUrl = (id: string) => `${welcomePlanUrl(id)}/passer`
export const checkListUrl = (id: string) => `${welcomePlanUrl(id)}/tjekliste`
export const courseUrl = (id: string, course: string) => `${welcomePlanUrl(id)}/kursus/${course}`
export const courseDoneUrl = (id: string, course: string) => `${courseUrl(id, course)}/laest`
export const courseUndoneUrl = (id: string, course: string) => `${courseUrl(id, course)}/fortryd`
export const askHelpUrl = (id: string) => `${welcomePlanUrl(id)}/hjaelp`
/** Those who have asked, for employees. */
export const helpRequestsUrl = '/foreninger/velkomst-hjaelp'
export const answerHelpUrl = (help: string) => `${helpRequestsUrl}/${help}`

export { associationUrl, may, welcomePlanUrl } from '#features/associations/index.ts'
