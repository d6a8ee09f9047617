/** The dashboard as a drawing: its own JSON, with made-up lines in the graphs, so that somebody can look at it without an account. */

type Widget = {
  type: string
  x: number
  y: number
  width: number
  height: number
  properties: { markdown?: string; title?: string; metrics?: unknown[][] }
}

/** The body as the template holds it: pieces of text around references, whose places take a word. */
export function widgetsOf(template: { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> }): Widget[] {
  const board = Object.values(template.Resources).find(({ Type }) => Type === 'AWS::CloudWatch::Dashboard')
  const body = board?.Properties['DashboardBody'] as string | { 'Fn::Join': [string, unknown[]] } | undefined
  if (body === undefined) throw new Error('The template has no dashboard')
  const text = typeof body === 'string' ? body : body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'name')).join('')
  return (JSON.parse(text) as { widgets: Widget[] }).widgets
}

const [unitX, unitY, margin] = [48, 42, 12]
const colours = ['#1f6f5c', '#b4572b', '#4a5fa5']
const points = 24

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const labelsOf = ({ metrics = [] }: Widget['properties']): string[] =>
  metrics.map((metric) => (metric.at(-1) as { label?: string } | undefined)?.label ?? String(metric.at(1) ?? ''))

/** Made up, and the same each time: no number of it means anything. */
const madeUp = (seed: number, at: number): number => 0.5 + 0.35 * Math.sin(at / (2 + seed) + seed) + 0.1 * Math.sin(at * 1.7 * (seed + 1))

function graph({ x, y, width, height, properties }: Widget, at: number): string {
  const [left, top, wide, high] = [x * unitX + margin, y * unitY + margin, width * unitX - margin, height * unitY - margin]
  const lines = labelsOf(properties).map((label, n) => {
    const path = Array.from({ length: points }, (_, point) => {
      const px = left + 14 + (point / (points - 1)) * (wide - 28)
      const py = top + 40 + (1 - madeUp(at + n, point)) * (high - 90)
      return `${px.toFixed(1)},${py.toFixed(1)}`
    })
    const legendY = top + high - 12 - (labelsOf(properties).length - 1 - n) * 15
    return [
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colours[n % colours.length]}" stroke-width="2"/>`,
      `<rect x="${left + 14}" y="${legendY - 8}" width="10" height="3" fill="${colours[n % colours.length]}"/>`,
      `<text x="${left + 30}" y="${legendY - 3}" font-size="12">${escaped(label)}</text>`,
    ].join('')
  })
  return [
    `<rect x="${left}" y="${top}" width="${wide}" height="${high}" rx="6" fill="#fff" stroke="#c9ced6"/>`,
    `<text x="${left + 14}" y="${top + 22}" font-size="14" font-weight="600">${escaped(properties.title ?? '')}</text>`,
    ...lines,
  ].join('')
}

const question = ({ x, y, properties }: Widget): string =>
  `<text x="${x * unitX + margin}" y="${(y + 1) * unitY}" font-size="18" font-weight="700">${escaped((properties.markdown ?? '').replace(/^#+ /, ''))}</text>`

/** An SVG of the whole board. */
export function drawing(widgets: readonly Widget[]): string {
  const height = Math.max(...widgets.map(({ y, height: high }) => (y + high) * unitY)) + 3 * margin
  const parts = widgets.map((widget, n) => (widget.type === 'text' ? question(widget) : graph(widget, n)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${24 * unitX + margin} ${height}" font-family="system-ui, sans-serif" fill="#1d2530">`,
    '<title>The dashboard, with made-up lines</title>',
    `<rect width="100%" height="100%" fill="#f4f6f8"/>`,
    ...parts,
    `<text x="${margin}" y="${height - margin}" font-size="12" fill="#5a6472">Drawn from the template. The lines are made up; no account was looked at.</text>`,
    '</svg>',
    '',
  ].join('\n')
}
