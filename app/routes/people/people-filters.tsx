import type { NamedList } from '#app/features/reporting/named-list.server.ts'
import { NAMED_STATES, type NamedQuery, namedAddress } from '#app/features/reporting/named-query.ts'
import { useText } from '#app/i18n/i18n.tsx'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextField } from '#app/ui/field.tsx'
import { Tuck } from '#app/ui/tuck.tsx'

/** Whom the list shows, and in which order; a plain form. */
export function PeopleFilters({ list, query }: { list: NamedList; query: NamedQuery }) {
  const text = useText('names')
  const { name, state, sort } = query
  const states = NAMED_STATES.map((one) => [one, text.shown[one]] as const)
  return (
    <search aria-label={text.filters}>
      <Tuck summary={text.filters} open={name !== '' || state !== null} className="tuck--card">
        <form className="ds-card filters" action={namedAddress(list.municipality.number)}>
          <input type="hidden" name="unit" value={list.unit.id} />
          <TextField
            id="name"
            label={text.name}
            name="name"
            type="search"
            maxLength={100}
            defaultValue={name}
            autoComplete="off"
          />
          <SelectField
            id="state"
            label={text.state}
            name="state"
            defaultValue={state ?? ''}
            options={[['', text.everyone], ...states]}
          />
          <SelectField
            id="sort"
            label={text.sort}
            name="sort"
            defaultValue={sort}
            options={[
              ['need', text.sorts.need],
              ['name', text.sorts.name],
            ]}
          />
          <Button>{text.show}</Button>
        </form>
      </Tuck>
    </search>
  )
}
