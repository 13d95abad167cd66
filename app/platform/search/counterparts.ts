import { fold } from './words.ts'

/** What is written otherwise in nynorsk than in bokmål, in words or in parts of them; the endings are the stemmer's. */
const PAIRS = `
avgjerd avgjørelse, avgjerda avgjørelsen, avgjerder avgjørelser, avgjerdene avgjørelsene,
avskriving avskrivning, beten betjen, byggj bygg, dekkj dekk, einskild enkelt, eining enhet,
folgj følg, førebels foreløpig, grunngiving begrunnelse, grunngjeving begrunnelse, handsam behandl,
heim hjem, heimel hjemmel, heit het, høyr hør, høyring høring, kjelde kilde, leg lig, leiar leder,
leiing ledelse, løyse løse, løysing løsning, løyve tillatelse, meirinnsyn meroffentlighet, opn åpn,
rekn regn, rettlei veiled, rettleiing veiledning, sjølv selv, skildring beskrivelse, skule skole,
stad sted, søkj søk, teieplikt taushetsplikt, teneste tjeneste, tilgjenge tilgjengelighet,
tilsett ansatt, tilsetjing tilsetting, tryggleik sikkerhet, utgreiing utredning, utval utvalg,
vegleiing veiledning, vegleiar veileder, verksemd virksomhet
`

type Way = { to: Map<string, string>; parts: RegExp }

const pairs = PAIRS.split(',').map((pair) => pair.trim().split(' ').map(fold))
const ways = [pairs, pairs.map((pair) => [...pair].reverse())].map(wayOf)

/** A folded word as it is in the other written standard; nothing where it may be the same in both. */
export function counterpartsOf(word: string): string[] {
  const others = ways.map(({ to, parts }) => word.replace(parts, (part) => to.get(part) ?? part))
  return [...new Set(others)].filter((other) => other !== word)
}

/** The longest parts first; of several for the same, the first in the list. */
function wayOf(both: string[][]): Way {
  const to = new Map<string, string>()
  for (const [from = '', other = ''] of both) if (!to.has(from)) to.set(from, other)
  const parts = [...to.keys()].sort((a, b) => b.length - a.length)
  return { to, parts: new RegExp(parts.join('|'), 'g') }
}
