import { base, type Files } from './content.ts'
import { type Arrow, bpmn, END, type Node, START } from './workflow.ts'

export const WORKFLOW_COURSE = 'flyter'
/** The lab where cases are taken through the flow, and the one where rules are written. */
export const CASE_WORK = `${WORKFLOW_COURSE}/foring/saker`
export const ROUTING = `${WORKFLOW_COURSE}/ruting/kort`

/** What stands in the keys of the course and nowhere else. */
export const KEY_MARK = /merke-[a-z-]+/gi

const NODES: Node[] = [
  START,
  { id: 'les', type: 'userTask', name: 'Les brevet' },
  { id: 'slag', type: 'exclusiveGateway', name: 'Hva slags brev er det?' },
  { id: 'behandle', type: 'userTask', name: 'Behandle søknaden' },
  { id: 'send', type: 'userTask', name: 'Send klagen videre' },
  { id: 'samle', type: 'exclusiveGateway', name: '' },
  { id: 'svar', type: 'userTask', name: 'Svar' },
  END,
]
const ARROWS: Arrow[] = [
  { from: 'start', to: 'les' },
  { from: 'les', to: 'slag' },
  { from: 'slag', to: 'behandle', name: 'Søknad', condition: 'slag er "søknad"' },
  { from: 'slag', to: 'send', name: 'Klage', condition: 'slag er "klage"' },
  { from: 'slag', to: 'samle', name: 'Spørsmål', condition: 'slag er "spørsmål"' },
  { from: 'behandle', to: 'samle' },
  { from: 'send', to: 'samle' },
  { from: 'samle', to: 'svar' },
  { from: 'svar', to: 'slutt' },
]

const CASES = `format: saksflyt/1
start: 2026-03-02
fakta:
  slag: { navn: Slag, verdier: [søknad, klage, spørsmål], kjent fra: Les brevet }
  nummer: { navn: Nummer, verdier: [kjent, ukjent], kjent fra: Les brevet }
steg:
  Les brevet: { dager: 1 }
  Svar:
    spør:
      kanal:
        tekst: Hvordan sendes svaret?
        valg: { digital: Digitalt, post: I posten }
    gjør:
      - registrer: { som: svar, type: U }
      - ekspeder: { post: svar, kanal: =kanal }
        når: kanal er "post" og nummer er "kjent"
      - ferdigstill: { post: svar }
      - ekspeder: { post: svar, kanal: =kanal }
      - journalfør: { post: svar }
      - avslutt: {}
porter:
  Hva slags brev er det?: { tekst: MERKE-port-tekst, hint: MERKE-port-hint }
regler:
  - id: rett-kanal
    ved: Svar
    krev: (nummer er "kjent" og kanal er "digital") eller (nummer er "ukjent" og kanal er "post")
    alvor: alvorlig
    tekst: MERKE-regel-tekst
    hint: MERKE-regel-hint
    kilde: { prinsipp: MERKE-prinsipp }
saker:
  - id: vanlig
    tittel: En vanlig søknad
    innledning: Den kom på skjema.
    fakta: { slag: søknad, nummer: kjent }
  - id: enkel
    tittel: Et enkelt spørsmål
    fakta: { slag: spørsmål, nummer: kjent }
  - id: merke-skjult-klage
    skjult: true
    tittel: Et langt brev
    fakta: { slag: klage, nummer: kjent }
  - id: merke-skjult-uten
    skjult: true
    tittel: En konvolutt uten avsender
    fakta: { slag: søknad, nummer: ukjent }
`

function moduleWith(lab: string, title: string): string {
  return `---
title: ${title}
minutes: 3
goals: [Du kan prøve et verksted.]
---

## Begynn her

Les dette først.

${lab}
`
}

/** A published course with a workflow lab of either form; by path below the content folder. */
export const workflowCourse: Files = {
  [`courses/${WORKFLOW_COURSE}/index.mdx`]: `---
title: Flyter
summary: Et kurs som bare finnes for å prøve saksflytsimulatoren.
track: arbeidsflyt
audience: [alle-ansatte]
status: published
competences: [{ id: saksdokument, level: 1 }]
authors: [{ name: Redaksjonen }]
---

Velkommen.
`,
  [`courses/${WORKFLOW_COURSE}/01-foring.mdx`]: moduleWith(
    '<WorkflowLab id="saker" title="Svar på brev" src="svar.bpmn" cases="svar.saker.yaml" pass="80" />',
    'Føring',
  ),
  [`courses/${WORKFLOW_COURSE}/02-ruting.mdx`]: moduleWith(
    '<WorkflowLab id="kort" title="Regler for svar" src="svar.bpmn" cases="svar.saker.yaml" form="ruting" pass="80" />',
    'Ruting',
  ),
  [`courses/${WORKFLOW_COURSE}/svar.bpmn`]: bpmn(NODES, ARROWS),
  [`courses/${WORKFLOW_COURSE}/svar.saker.yaml`]: CASES,
}

/** The same on a content folder of its own. */
export const workflowContent: Files = { ...base, ...workflowCourse }
