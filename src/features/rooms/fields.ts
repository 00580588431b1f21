/** So long may an answer be: read on a wall, and written with a thumb. */
export const MOST_SIGNS = 280
export const MOST_SIGNS_OF_TITLE = 60

/** In the choice of themes: one that is not there yet, and none. */
export const NEW_THEME = 'nyt'
export const NO_THEME = 'intet'
