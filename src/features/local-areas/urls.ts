/** The links of local areas. */
export const areasUrl = '/omraader'
export const areaUrl = (id: string) => `/omraader/${id}`
