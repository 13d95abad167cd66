import { en as lab } from '../../locales/lab/en.ts'
import { en as robotLab } from '../../locales/robot-lab/en.ts'
import { en as templateLab } from '../../locales/template-lab/en.ts'
import { en as workflowLab } from '../../locales/workflow-lab/en.ts'

export const texts = { lab, robotLab, templateLab, workflowLab }
