import { nn as shell } from '../locales/shell/nn.ts'

export const texts = { shell }
