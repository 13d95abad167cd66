import { readFileSync } from 'node:fs'
import { line } from '#app/compiler/diagnostics/diagnostic.ts'
import { readTemplateLab } from '#app/compiler/labs/template-lab/read.ts'
import type { TemplateLab, TemplateLabKey } from '#app/features/activities/template-lab.ts'

/** A small template with two faults: the date is raw, and a protected address is printed. */
export const SMALL_TEMPLATE = `@topp
{kommune}
@brev
{navn}
{adresse}
Dato: {dato}
Hilsen oss
`

/** Its cases, as an author writes them. */
export const SMALL_CASES = `format: mal/1
felter:
  kommune: { navn: Kommune }
  navn: { navn: Navn }
  adresse: { navn: Adresse, vern: adresse }
  vern: { navn: Vern, verdier: [ingen, sperret] }
  dato: { navn: Dato, type: dato }
  kopier: { navn: Kopier, type: liste, felter: { navn: Navn } }
prøver:
  - { id: navn, inneholder: "{navn}", tekst: Navnet står der, alvor: feil }
  - { id: adresse, når: vern er "ingen", inneholder: "{adresse}", tekst: Adressen står der, alvor: feil }
  - { id: sperret, når: vern er "sperret", lekker ikke: adresse, tekst: Adressen lekker ikke, alvor: alvorlig }
  - { id: norsk, innebygd: norsk dato, tekst: Datoen er norsk, alvor: feil }
feil:
  - id: rå-dato
    hva: Datoen er rå.
    fanges av: [norsk]
    hint: Se på datoen.
    rett: [ { felt: "{dato}", blir: "{dato | dato}" } ]
  - id: lekkasje
    hva: Adressen lekker.
    fanges av: [sperret]
    hint: Hvem kan lese den?
    rett: [ { pakk inn: ["{adresse}"], når: vern er "ingen" } ]
saker:
  - id: vanlig
    tittel: En vanlig
    data: { kommune: Bodø, navn: Åse, adresse: Veien 1, vern: ingen, dato: 2026-03-02, kopier: [] }
  - id: hemmelig
    skjult: true
    tittel: En sperret
    bygger på: vanlig
    data: { navn: Tjïelte ${'Lange '.repeat(15)}, adresse: Gata 99, vern: sperret, kopier: [{ navn: A }, { navn: B }] }
`

/** Reads a lab from plain text. */
export function readSmall(cases = SMALL_CASES, template = SMALL_TEMPLATE) {
  return readTemplateLab({
    id: 'kurs/modul/mal',
    title: 'Reparer malen',
    pass: 80,
    srcPath: 'brev.mal.txt',
    srcBytes: new TextEncoder().encode(template),
    casesPath: 'brev.mal.yaml',
    casesText: cases,
  })
}

/** A lab and its key. @throws Error with the diagnostics when there is something wrong with it. */
export async function labOf(
  reading: ReturnType<typeof readTemplateLab>,
): Promise<{ lab: TemplateLab; key: TemplateLabKey }> {
  const { lab, key, findings } = await reading
  if (lab && key && findings.length === 0) return { lab, key }
  throw new Error(findings.map((one) => line({ file: '', ...one }, 'nb')).join('\n'))
}

/** A template lab of the courses. */
export function courseLab(name: 'vedtak-parkeringstillatelse' | 'svarbrev-malform') {
  const file = `content/courses/maler/${name}.mal`
  return readTemplateLab({
    id: `maler/modul/${name}`,
    title: 'Reparer malen',
    pass: 90,
    srcPath: `${file}.txt`,
    srcBytes: readFileSync(`${file}.txt`),
    casesPath: `${file}.yaml`,
    casesText: readFileSync(`${file}.yaml`, 'utf8'),
  })
}
