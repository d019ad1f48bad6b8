import type { Client } from 'pg'

/**
 * The shape of our tables as text, made from the catalogue: columns, constraints, indexes, rights. Committed
 * as `schema.sql`, so that a migration shows what it changes; a test compares.
 */
export async function dumpSchema(client: Client): Promise<string> {
  const { rows } = await client.query<{ text: string }>(`
    select format(E'table %s\\n%s', pg_class.oid::regclass, string_agg(line, E'\\n' order by kind, line)) as text
    from (
      select attrelid as id, 1 as kind, format('  %s %s%s%s', lpad(attnum::text, 2), attname, ' ' || format_type(atttypid, atttypmod),
        case when attnotnull then ' not null' else '' end || case when attcollation = 'pg_catalog."C"'::regcollation then ' collate "C"' else '' end) as line
      from pg_attribute where attnum > 0 and not attisdropped
      union all
      select conrelid, 2, format('  constraint %s %s', conname, pg_get_constraintdef(oid)) from pg_constraint where contype <> 'n'
      union all
      select indrelid, 3, '  ' || regexp_replace(pg_get_indexdef(indexrelid), 'CREATE (UNIQUE )?INDEX', 'index') from pg_index where not indisprimary
      union all
      select oid, 4, format('  grant %s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), grantee::regrole)
      from pg_class, aclexplode(relacl) where grantee = 'rollcall_app'::regrole group by oid, grantee
      union all
      select attrelid, 5, format('  grant %s (%s) to %s', lower(privilege_type), string_agg(attname, ', ' order by attname), grantee::regrole)
      from pg_attribute, aclexplode(attacl) where grantee = 'rollcall_app'::regrole group by attrelid, privilege_type, grantee
    ) as lines
    join pg_class on pg_class.oid = lines.id
    where relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and relkind = 'r'
    group by pg_class.oid, relnamespace, relname order by relnamespace <> 'public'::regnamespace, relname
  `)
  return `${rows.map((row) => row.text).join('\n\n')}\n`
}
