export const da = {
  worriedLink: 'Er du bekymret for et barn eller en ung?',
  noticeLink: 'Er der noget galt her?',
} as const
