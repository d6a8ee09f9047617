/** Charts as hand-made SVG, with a title and a description for screen readers; lines differ by dash and mark, not by colour alone. */
import type { Chart, Line } from './measurement.ts'

const size = { width: 760, height: 380 }
const plot = { left: 76, right: 740, top: 56, bottom: 300 }
const looks = [
  { colour: '#0b5394', dash: '', mark: (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="4"/>` },
  { colour: '#a64d00', dash: '8 4', mark: (x: number, y: number) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>` },
  { colour: '#38761d', dash: '2 4', mark: (x: number, y: number) => `<path d="M${x} ${y - 5}l5 9h-10z"/>` },
] as const

/** About five round steps from zero that reach the greatest value. */
function stepsTo(greatest: number): number[] {
  const rough = greatest / 5 || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, n) => Number((n * step).toPrecision(6)))
}

const round = (value: number): number => Math.round(value * 10) / 10
const spoken = (value: number): string => value.toLocaleString('en-US')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The chart as a whole SVG file. A logarithmic axis begins at its first value, and has a place for zero before that. */
export function svgOf({ title, description, x, y, lines }: Chart): string {
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(([at]) => at)))].toSorted((a, b) => a - b)
  const ySteps = stepsTo(Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value))))
  const top = ySteps.at(-1) ?? 1
  const scaled = (value: number): number => (x.scale === 'linear' ? value : value <= 0 ? 0 : Math.log10(value) + 1)
  const [low, high] = [x.scale === 'linear' ? 0 : scaled(xs[0] ?? 0), scaled(xs.at(-1) ?? 1)]
  const atX = (value: number): number => round(plot.left + ((scaled(value) - low) / (high - low || 1)) * (plot.right - plot.left))
  const atY = (value: number): number => round(plot.bottom - (value / top) * (plot.bottom - plot.top))
  const grid = ySteps.map(
    (step) =>
      `<path d="M${plot.left} ${atY(step)}H${plot.right}" stroke="#d0d0d0"/>` +
      `<text x="${plot.left - 8}" y="${atY(step) + 4}" text-anchor="end">${spoken(step)}</text>`,
  )
  const ticks = xs.map(
    (value) =>
      `<path d="M${atX(value)} ${plot.bottom}v5" stroke="#444"/>` +
      `<text x="${atX(value)}" y="${plot.bottom + 20}" text-anchor="middle">${spoken(value)}</text>`,
  )
  const drawn = ({ points }: Line, n: number): string => {
    const { colour, dash, mark } = looks[n % looks.length] ?? looks[0]
    const way = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${atX(px)} ${atY(py)}`).join('')
    const marks = points.map(([px, py]) => mark(atX(px), atY(py))).join('')
    return `<path d="${way}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><g fill="${colour}">${marks}</g>`
  }
  const legend = lines.map(({ name }, n) => {
    const { colour, dash, mark } = looks[n % looks.length] ?? looks[0]
    const left = plot.left + n * 220
    return (
      `<path d="M${left} 362h36" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>` +
      `<g fill="${colour}">${mark(left + 18, 362)}</g><text x="${left + 44}" y="366">${escaped(name)}</text>`
    )
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12" fill="#222">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    `<text x="16" y="24" font-size="15" font-weight="600">${escaped(title)}</text>`,
    `<text x="16" y="44">${escaped(y.label)}</text>`,
    ...grid,
    `<path d="M${plot.left} ${plot.bottom}H${plot.right}" stroke="#444"/>`,
    ...ticks,
    `<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle">${escaped(x.label)}</text>`,
    ...lines.map(drawn),
    ...legend,
    '</svg>',
    '',
  ].join('\n')
}
