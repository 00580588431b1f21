/** Two words or fewer, the name of a file, or nothing but that it is a picture. */
export const weakAlt = [
  '^\\S+(\\s+\\S+)?$',
  '\\.(jpe?g|png|webp|heic|gif)$',
  '^(et |an? )?(billede|foto|fotografi|picture|photo|image)( af| of|$)',
]

const patterns = weakAlt.map((pattern) => new RegExp(pattern, 'iu'))

/** Whether it says too little to those who do not see the picture. */
export const isWeakAlt = (alt: string): boolean =>
  alt.trim() === '' || patterns.some((pattern) => pattern.test(alt.trim()))
