/** The links of the directory of associations. */
export const associationsUrl = '/foreninger'
export const associationUrl = (id: string) => `/foreninger/${id}`
