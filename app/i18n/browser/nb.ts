import { nb as shell } from '../locales/shell/nb.ts'

export const texts = { shell }
