import { buildOwnershipGraph, type OwnershipGraph, type PlacedHolding } from '../../src/ownership/index.js'

/** A graph written as `X>A 50; A>T ? control joint=J since=2024 until=2025 place=a`; `?` is a share that is not known. */
export function aGraph(text: string, asOf = '2024-06-01'): { graph: OwnershipGraph; at: (name: string) => number } {
  const names: string[] = []
  const at = (name: string) => {
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  const holdings = text.split(';').map((part): PlacedHolding => {
    const [pair, share, ...rest] = part.trim().split(' ')
    const [owner, owned] = pair!.split('>')
    const more = Object.fromEntries(rest.filter((word) => word.includes('=')).map((word) => word.split('=')))
    return {
      owner: at(owner!),
      owned: at(owned!),
      percent: share === '?' ? undefined : Number(share),
      control: rest.includes('control'),
      place: '',
      ...more,
    }
  })
  return { graph: buildOwnershipGraph(names, holdings, asOf), at }
}
