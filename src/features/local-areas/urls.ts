/** The links of local areas. */
export const areasUrl = '/omraader'
export const areaUrl = (id: string) => `/omraader/${id}`
/** What its people do together, where a team has begun. */
export const togetherUrl = (id: string) => `/sammen/${id}`
/** Its meeting places as points for the map. */
export const areaPointsUrl = (id: string) => `/omraader/${id}/steder.geojson`
