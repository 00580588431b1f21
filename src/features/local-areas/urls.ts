/** The links of local areas. */
export const areasUrl = '/omraader'
export const areaUrl = (id: string) => `/omraader/${id}`
/** Its meeting places as points for the map. */
export const areaPointsUrl = (id: string) => `/omraader/${id}/steder.geojson`
