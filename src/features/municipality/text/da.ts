export const da = {
  noticeLink: 'Er der noget galt her?',
} as const
