import { en as shell } from '../locales/shell/en.ts'

export const texts = { shell }
