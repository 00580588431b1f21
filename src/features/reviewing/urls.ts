/** The links of the platform hosts' list. */
export const reviewsUrl = '/gennemsyn'
export const reviewUrl = (invitation: string) => `/gennemsyn/${invitation}`
export const undoUrl = (review: string) => `/gennemsyn/fortryd/${review}`
