import { robotLabReady } from '../labs/robot-lab/ready.ts'
import { templateLabReady } from '../labs/template-lab/ready.ts'
import { workflowLabReady } from '../labs/workflow-lab/ready.ts'
import { type Definition, file, flag, id, oneOf, required, text, was, whole } from './definition.ts'

/** What every lab has on its tag. */
const common = {
  id: id(required),
  title: text(80, required),
  pass: whole(1, 100),
  attempts: whole(1, 99),
  wait: whole(1, 720),
  optional: flag,
  was: was(),
  since: whole(1, 999),
}

export const workflowLab: Definition = {
  name: 'WorkflowLab',
  doc: {
    nb: 'Saksflytsimulator: saker som føres gjennom en arbeidsflyt.',
    en: 'Workflow lab: cases that are taken through a workflow.',
  },
  example: `<WorkflowLab id="svar-pa-brev" title="Fra brev til avsluttet sak" src="svar-pa-brev.bpmn" cases="svar-pa-brev.saker.yaml" />`,
  props: {
    ...common,
    src: file(['bpmn'], required),
    cases: file(['yaml'], required),
    form: oneOf(['føring', 'ruting']),
    local: flag,
  },
  stands: 'top',
  holds: 'nothing',
  ready: workflowLabReady,
}

export const templateLab: Definition = {
  name: 'TemplateLab',
  doc: {
    nb: 'Malverksted: en brevmal som rettes til den tåler alle saker.',
    en: 'Template lab: a letter template that is mended until it stands every case.',
  },
  props: { ...common, src: file(['docx', 'txt'], required), cases: file(['yaml'], required) },
  stands: 'top',
  holds: 'nothing',
  ready: templateLabReady,
  example: `<TemplateLab id="svar" title="Et svar som tåler alle saker" src="svar-pa-soknad.mal.txt" cases="svar-pa-soknad.mal.yaml" pass="90" />`,
}

export const robotLab: Definition = {
  name: 'RobotLab',
  doc: {
    nb: 'Robotverksted: en robot som bygges, prøves og tåler feil.',
    en: 'Robot lab: a robot that is built, tried and stands failure.',
  },
  example: `<RobotLab id="innsendinger" title="En robot som tåler å bli stoppet" src="innsendinger.robot.yaml" pass="85" />`,
  props: { ...common, src: file(['yaml'], required) },
  stands: 'top',
  holds: 'nothing',
  ready: robotLabReady,
}
