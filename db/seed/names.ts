import type { Random } from './random.ts'

// First names that many bear, and surnames put together from parts: no one in particular.
const NORWEGIAN = words(`
  Anne Marit Ingrid Silje Hanne Berit Kari Solveig Astrid Tone Randi Turid Heidi Nina Camilla Ida
  Emma Nora Thea Sunniva Ragnhild Gunn Wenche Åse Liv Elin Mona Trude Hege Line Maren Synnøve
  Ole Per Lars Knut Jan Svein Arne Bjørn Terje Geir Odd Morten Tor Rune Stian Thomas Henrik Eirik
  Sondre Håkon Øyvind Jonas Magnus Mathias Sigurd Roar Trond Vegard Kjell Asbjørn Torstein Espen`)
const TWO_NAMES = [
  'Anne Marie',
  'Inger Lise',
  'Eva Kristin',
  'May Britt',
  'Ann Kristin',
  'Jan Erik',
  'Ole Martin',
  'Per Arne',
  'Odd Ivar',
  'Nils Petter',
]
const SAMI = words(`
  Áilu Máret Ánne Biret Jovnna Sárá Niillas Elle Inga Ánte Risten Mihkkal
  Laara Aanna Jovvene Maajja Lïsse Sanna Aanta Læjsa Nïlla Kreahta`)
const ABROAD = words(`
  Amina Fatima Yusuf Ahmed Olena Andrii Iryna Dmytro Agnieszka Tomasz Katarzyna Marek Maria José
  Priya Arjun Linh Minh Selam Daniel Zahra Omar Anastasia Ruta Jonas Liga Mehmet Elif Noor Samir`)
const SURNAMES_ABROAD = words(`
  Kovalenko Shevchuk Nowak Zielinski Haddad Abdi Warsame Tesfaye Nguyen Pham Petrauskas Ozols
  Yilmaz Rahimi Khan Silva Sharma Hassan Bondar Wojcik`)
const SURNAMES_SAMI = words('Jaevrie Vaerie Gaskeluokte Tjåehkere Njaarke Båaste Sjeltie Gierehtse')
const PLACE = words(`
  Berg Sol Nord Elve Strand Lyng Havn Skog Vik Nes Sand Stein Hauk Fjell Øst Vest Lang Myr Bjørk
  Gran Furu Sjø Holm Tind Bratt Hegg Rogne Sel Ørn Lake Brei Mo Tverr Ravn Kvit Storm Glim`)
const ENDING = words('vik nes mo li haug dal stad eng moen lund bakk set rud øy våg mark voll hei')

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

/** An invented name, mostly Norwegian, some Sámi, some from elsewhere. */
export function inventName(random: Random): string {
  const origin = random.next()
  if (origin < 0.04) return `${random.pick(SAMI)} ${random.pick(SURNAMES_SAMI)}`
  if (origin < 0.13) return `${random.pick(ABROAD)} ${random.pick(SURNAMES_ABROAD)}`
  const first = origin < 0.16 ? SAMI : random.chance(0.1) ? TWO_NAMES : NORWEGIAN
  return `${random.pick(first)} ${surname(random)}`
}

function surname(random: Random): string {
  const place = random.pick(PLACE)
  const ending = random.pick(ENDING.filter((one) => !place.toLowerCase().endsWith(one)))
  const doubled = place.endsWith(ending[0] ?? '') ? ending.slice(1) : ending
  return place + doubled
}

const FOLDED: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' }

/** Letters, digits and dots that an e-mail address can hold; «Åse Lyngnes» is `ase.lyngnes`. */
export function addressPart(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
}
