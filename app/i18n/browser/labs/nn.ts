import { nn as lab } from '../../locales/lab/nn.ts'
import { nn as robotLab } from '../../locales/robot-lab/nn.ts'
import { nn as templateLab } from '../../locales/template-lab/nn.ts'
import { nn as workflowLab } from '../../locales/workflow-lab/nn.ts'

export const texts = { lab, robotLab, templateLab, workflowLab }
