import { nb as lab } from '../../locales/lab/nb.ts'
import { nb as robotLab } from '../../locales/robot-lab/nb.ts'
import { nb as templateLab } from '../../locales/template-lab/nb.ts'
import { nb as workflowLab } from '../../locales/workflow-lab/nb.ts'

export const texts = { lab, robotLab, templateLab, workflowLab }
