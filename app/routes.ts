import { index, type RouteConfig, route } from '@remix-run/route-config'

const REGION_FILE = 'routes/region-file/route.ts'
const REPORT_FILE = 'routes/report-file/route.tsx'

/** Every address of the site, in reading order. */
export default [
  index('routes/home/route.tsx'),
  route('sign-in', 'routes/sign-in/route.tsx'),
  route('sign-out', 'routes/sign-out/route.tsx'),
  route('locale', 'routes/locale/route.tsx'),

  route('courses', 'routes/catalogue/route.tsx'),
  route('courses/:course', 'routes/course/route.tsx'),
  route('courses/:course/:module', 'routes/module/route.tsx'),
  route('courses/:course/:module/completion', 'routes/module-completion/route.ts'),
  route('activities/:activity', 'routes/activity/route.tsx'),
  route('activities/:activity/attempts', 'routes/attempts/route.tsx'),
  route('activities/:activity/attempts/:attempt', 'routes/attempt/route.tsx'),
  route('activities/:activity/attempts.json', 'routes/attempts-json/route.ts'),
  route('activities/:activity/steps', 'routes/steps/route.tsx'),
  route('activities/:activity/steps.json', 'routes/steps-json/route.ts'),
  route('activities/:activity/files', 'routes/files/route.ts'),
  route('activities/:activity/drafts', 'routes/drafts/route.ts'),

  route('me/competence', 'routes/my-competence/route.tsx'),
  route('me/certificates/:number.pdf', 'routes/certificate-pdf/route.ts'),
  route('me/reminders', 'routes/reminders/route.tsx'),
  route('me/reminders/off', 'routes/reminders/off/route.ts'),
  route('me/reminders/on', 'routes/reminders/on/route.ts'),
  route('unsubscribe/reminders/:token', 'routes/unsubscribe-reminders/route.tsx'),
  route('me/certificates/:number.json', 'routes/certificate-badge/route.ts'),
  route('me/certificates/:number', 'routes/certificate/route.tsx'),
  route('me/privacy', 'routes/my-privacy/route.tsx'),
  route('me/privacy/export', 'routes/my-data/route.ts'),
  route('me/privacy/erasure', 'routes/my-erasure/route.tsx'),
  route('verify-badge.mjs', 'routes/verify-program/route.ts'),
  route('verify/:number', 'routes/verify/route.tsx'),
  route('.well-known/did.json', 'routes/did/route.ts'),

  route('reports', 'routes/reports/route.tsx'),
  route('reports/region', 'routes/region/route.tsx'),
  route('reports/region.csv', REGION_FILE, { id: 'region-csv' }),
  route('reports/region.xlsx', REGION_FILE, { id: 'region-xlsx' }),
  route('reports/region.json', REGION_FILE, { id: 'region-json' }),
  route('reports/:municipality.pdf', REPORT_FILE, { id: 'report-pdf' }),
  route('reports/:municipality.xlsx', REPORT_FILE, { id: 'report-xlsx' }),
  route('reports/:municipality.csv', REPORT_FILE, { id: 'report-csv' }),
  route('reports/:municipality.json', REPORT_FILE, { id: 'report-json' }),
  route('reports/:municipality.zip', REPORT_FILE, { id: 'report-zip' }),
  route('reports/:municipality', 'routes/report/route.tsx'),
  route('reports/:municipality/people.csv', 'routes/people-file/route.ts'),
  route('reports/:municipality/people', 'routes/people/route.tsx'),
  route('reports/:municipality/reminders', 'routes/remind/route.ts'),
  route('reports/:municipality/assign', 'routes/assignments/led/route.tsx'),
  route(
    'reports/:municipality/assignments/:assignment/withdrawal',
    'routes/assignments/led-withdrawal/route.ts',
  ),
  route('reports/:municipality/subscription', 'routes/subscription/route.tsx'),
  route('reports/:municipality/subscription/start', 'routes/subscription-start/route.ts'),
  route('reports/:municipality/subscription/end', 'routes/subscription-end/route.ts'),

  route('admin', 'routes/admin/route.tsx'),
  route('admin/requirements', 'routes/requirements/route.tsx'),
  route('admin/requirements/:requirement', 'routes/requirements/one/route.tsx'),
  route('admin/assignments', 'routes/assignments/route.tsx'),
  route('admin/assignments/:assignment/withdrawal', 'routes/assignments/withdrawal/route.ts'),
  route('admin/privacy', 'routes/admin-privacy/route.tsx'),
  route('admin/privacy/withdrawal', 'routes/admin-privacy/withdrawal/route.ts'),
  route('admin/privacy/requests/new', 'routes/admin-privacy/requests/new/route.tsx'),
  route('admin/privacy/requests/:request', 'routes/admin-privacy/requests/one/route.tsx'),

  route('author', 'routes/author/route.tsx'),
  route('author/guide', 'routes/author-guide/route.tsx'),
  route('author/:course', 'routes/author-course/route.tsx'),
  route('author/:course/questions/:module/:activity/:question', 'routes/author-question/route.tsx'),
  route('author/:course/preview/:module', 'routes/author-preview/route.tsx'),
  route('author/:course/preview/:module/page', 'routes/author-preview-page/route.tsx'),
  route('author/:course/preview/:module/:activity', 'routes/author-preview-activity/route.tsx'),
  route(
    'author/:course/preview/:module/:activity/attempts',
    'routes/author-preview-attempts/route.tsx',
  ),
  route(
    'author/:course/preview/:module/:activity/attempts.json',
    'routes/author-preview-attempts-json/route.ts',
  ),
  route('author/:course/preview/:module/:activity/steps', 'routes/author-preview-steps/route.tsx'),
  route(
    'author/:course/preview/:module/:activity/steps.json',
    'routes/author-preview-steps-json/route.ts',
  ),

  route('unsubscribe/report/:token', 'routes/unsubscribe-report/route.tsx'),

  route('about/:topic', 'routes/about/route.tsx'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig
