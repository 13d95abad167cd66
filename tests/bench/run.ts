// `npm run bench`: how fast Leia is, beside what Moodle was measured to need.
import { parseArgs } from 'node:util'
import { prepare } from '#tests/support/prepare.ts'
import { runScenarios } from '#tests/support/scenarios.ts'
import { attacked } from './attack.ts'
import { coldLesson } from './cold-lesson.ts'
import { compiling } from './compiling.ts'
import { derived } from './derived.ts'
import { editVisible } from './edit-visible.ts'
import { freshClone } from './fresh-clone.ts'
import { itemStatistics } from './item-statistics.ts'
import { labs } from './labs.ts'
import { lighthouseScores } from './lighthouse.ts'
import { nation } from './nation.ts'
import { nextPaint } from './next-paint.ts'
import { catalogue, frontPage, lesson, ownPage, reportPage } from './pages.ts'
import { quiz } from './quiz.ts'
import { completionCsv, reportPdf } from './report-files.ts'
import { robotLab } from './robot-lab.ts'
import { search } from './search.ts'
import { templateLab } from './template-lab.ts'
import { workflowLab } from './workflow-lab.ts'

const options = {
  clone: { type: 'boolean', default: false },
  people: { type: 'string', default: '500000' },
} as const
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const names = values.clone ? [...positionals, freshClone.name] : positionals

if (String(names) !== freshClone.name) await prepare()
const verdicts = await runScenarios(
  [
    lesson,
    catalogue,
    ownPage,
    frontPage,
    reportPage,
    quiz,
    coldLesson,
    lighthouseScores,
    nextPaint,
    derived,
    completionCsv,
    reportPdf,
    compiling,
    editVisible,
    itemStatistics,
    labs,
    robotLab,
    search,
    templateLab,
    workflowLab,
    attacked,
    nation(Number(values.people)),
    freshClone,
  ],
  names,
  'test-results/bench.json',
)
process.exit(verdicts['broke down'] > 0 ? 1 : 0)
