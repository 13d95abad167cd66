import { expect, it } from 'vitest'
import { z } from 'zod'
import { reportSchema } from './report-json.ts'

it('is described for other programs by a file that is true', async () => {
  const described = JSON.stringify(z.toJSONSchema(reportSchema), null, 2)
  await expect(`${described}\n`).toMatchFileSnapshot('../../../docs/report.schema.json')
})
