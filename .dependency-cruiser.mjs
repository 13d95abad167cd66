// The arrows between the rooms of docs/architecture.md.
const FEATURE = '^app/features/([^/]+)/'
const PURE = { path: '^app/features/', pathNot: ['[.]server[.](tsx?|mjs)$', '[.]test[.]tsx?$'] }
// bottom to top; authoring stands beside learning, on activities and learning
const ORDER = [
  'people',
  'access',
  'activities',
  'learning',
  'library',
  'search',
  'competence',
  'reporting',
  'privacy',
  'administration',
]
const TYPE_ONLY = ['type-only', 'type-import']
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
export default {
  forbidden: [
    rule('no-cycles', 'A cycle means two modules are one.', {}, { circular: true }),
    rule(
      'routes-are-leaves',
      'Only routes.ts mounts a route.',
      { pathNot: '^(app/routes/|app/routes[.]ts$|tests/)' },
      { path: '^app/routes/' },
    ),
    rule(
      'routes-stay-apart',
      'Share through a feature or ui, never route to route.',
      { path: '^app/routes/([^/]+)/' },
      { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    ),
    rule(
      'routes-see-only-http',
      'Mail, jobs, env and the compiler are reached through a feature.',
      { path: '^app/routes/' },
      { path: ['^app/platform/(?!http/|calendar[.]ts$)', '^app/compiler/'] },
    ),
    rule(
      'doors-are-leaves',
      'Only server.ts opens a door.',
      { pathNot: '^(app/doors/|app/server[.]ts$|tests/)' },
      { path: '^app/doors/' },
    ),
    rule(
      'sql-lives-in-features',
      'Routes and ui never see a table.',
      {
        path: '^app/',
        pathNot: [
          '^app/(features|platform)/.+[.]server[.]ts$',
          '^app/commands/',
          '[.]test[.]tsx?$',
        ],
      },
      { path: ['^db/', 'node_modules/(drizzle-orm|@libsql)/'], dependencyTypesNot: TYPE_ONLY },
    ),
    rule('pure-files-do-no-io', 'A feature file without .server runs anywhere.', PURE, {
      path: [
        '[.]server[.]tsx?$',
        '^db/',
        '^app/platform/(?!calendar[.]ts$)',
        'node_modules/(@remix-run/node|drizzle-orm|@libsql|lucia)/',
      ],
      dependencyTypesNot: TYPE_ONLY,
    }),
    rule('pure-files-no-node', 'Same, for Node built-ins.', PURE, { dependencyTypes: ['core'] }),
    rule(
      'flat-is-public-nested-is-private',
      'Other folders may import only the files at the root of a feature.',
      { path: '^(app|tests)/', pathNot: FEATURE },
      { path: '^app/features/[^/]+/[^/]+/' },
    ),
    rule(
      'feature-internals',
      'One feature may not reach inside another.',
      { path: FEATURE },
      { path: '^app/features/[^/]+/[^/]+/', pathNot: '^app/features/$1/' },
    ),
    ...ORDER.slice(0, -1).map((name, i) =>
      rule(
        `below-${name}`,
        ORDER.join(' < '),
        { path: `^app/features/${name}/` },
        { path: `^app/features/(${ORDER.slice(i + 1).join('|')})/` },
      ),
    ),
    rule(
      'compiler-knows-only-activities',
      'Compiler output is what learning reads.',
      { path: '^app/compiler/' },
      { path: '^app/(routes|ui|features)/', pathNot: '^app/features/activities/' },
    ),
    rule(
      'ui-knows-no-feature',
      'ui and platform are below features.',
      { path: '^app/(ui|platform|i18n)/' },
      { path: '^app/(routes|features|compiler)/' },
    ),
    rule(
      'db-knows-no-app',
      'Tables know nothing of the product.',
      { path: '^db/' },
      { path: '^app/' },
    ),
    rule(
      'no-tests-in-production',
      '',
      { path: '^(app|db)/', pathNot: '[.]test[.]tsx?$' },
      { path: '^tests/|[.]test[.]' },
    ),
    rule('no-unresolved', '', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
    rule(
      'lucia-behind-one-door',
      '',
      { pathNot: '^app/features/access/' },
      { path: 'node_modules/lucia/' },
    ),
    rule(
      'openid-behind-one-door',
      '',
      { pathNot: '^app/features/access/oidc/' },
      { path: 'node_modules/openid-client/' },
    ),
    rule(
      'mailer-behind-one-door',
      '',
      { path: '^app/', pathNot: '^app/platform/mail[.]server[.]ts$' },
      { path: 'node_modules/nodemailer/' },
    ),
    rule(
      'typesetter-behind-one-door',
      'It blocks its thread: only the worker calls it.',
      { pathNot: '^app/platform/typst/worker[.]server[.]mjs$' },
      { path: 'node_modules/@myriaddreamin/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
