/** Powers of 2 in the field that QR codes count in: GF(256) over 0x11d (ISO/IEC 18004, 7.5.2). */
const powers: number[] = []
const exponents: number[] = []
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  powers.push(value)
  exponents[value] = exponent
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d
}

const power = (exponent: number): number => powers[exponent % 255] ?? 0

export const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : power((exponents[one] ?? 0) + (exponents[other] ?? 0))

/** The product of (x - 2^0) … (x - 2^(count - 1)), the highest power first and left out. */
function generator(count: number): number[] {
  let all = [1]
  for (let root = 0; root < count; root++)
    all = [...all, 0].map((value, place) => value ^ times(all[place - 1] ?? 0, power(root)))
  return all.slice(1)
}

/** What is written after the data, so that it can be read where a part of the code is dirty. */
export function correctionOf(data: readonly number[], count: number): number[] {
  const divisor = generator(count)
  let rest = Array.from({ length: count }, () => 0)
  for (const value of data) {
    const factor = value ^ (rest[0] ?? 0)
    rest = [...rest.slice(1), 0].map((one, place) => one ^ times(divisor[place] ?? 0, factor))
  }
  return rest
}
