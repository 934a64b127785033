package pl.ostoja.operations;

import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What a database is made of, as PostgreSQL's own catalogue tells it. Names come quoted where SQL needs it.
record Catalogue(JdbcClient db) {

    private static final String OURS = """
             n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
             and c.relpersistence <> 't'
             and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    static Catalogue of(Connection connection) {
        return new Catalogue(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    record Columns(String table, String columns) {}

    record ForeignKey(String name, String table, String definition) {}

    /// Tables with the columns that hold something of their own. Sessions are left out: nobody stays signed in through
    /// a restore. So is Flyway's table, which migrating writes anew.
    List<Columns> tables() {
        return db.sql("""
                select format('%%I.%%I', n.nspname, c.relname) as table,
                       string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   and (n.nspname, c.relname) not in (('access', 'session'), ('access', 'session_attributes'),
                                                      ('public', 'flyway_schema_history'))
                   and %s
                 group by n.nspname, c.relname
                 order by n.nspname, c.relname
                """.formatted(OURS)).query(Columns.class).list();
    }

    List<Manifest.Partition> partitions() {
        return db.sql("""
                select format('%%I.%%I', n.nspname, c.relname) as name, format('%%I.%%I', pn.nspname, p.relname) as parent,
                       pg_get_expr(c.relpartbound, c.oid) as bound
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_inherits i on i.inhrelid = c.oid
                  join pg_class p on p.oid = i.inhparent
                  join pg_namespace pn on pn.oid = p.relnamespace
                 where c.relispartition and c.relkind in ('r', 'p') and %s
                 order by 2, 1
                """.formatted(OURS)).query(Manifest.Partition.class).list();
    }

    List<Manifest.Sequence> sequences() {
        return db.sql("""
                select format('%%I.%%I', n.nspname, c.relname) as name, s.last_value as last
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_sequences s on s.schemaname = n.nspname and s.sequencename = c.relname
                 where c.relkind = 'S' and %s
                 order by 1
                """.formatted(OURS)).query(Manifest.Sequence.class).list();
    }

    List<ForeignKey> foreignKeys() {
        return db.sql("""
                select quote_ident(k.conname) as name, format('%%I.%%I', n.nspname, c.relname) as table,
                       pg_get_constraintdef(k.oid) as definition
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where k.contype = 'f' and k.conparentid = 0 and %s
                 order by 2, 1
                """.formatted(OURS)).query(ForeignKey.class).list();
    }

    List<String> materializedViews() {
        return db.sql("""
                select format('%%I.%%I', n.nspname, c.relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'm' and %s
                 order by c.oid
                """.formatted(OURS)).query(String.class).list();
    }

    /// Versions of all migrations that have been applied, in the order of the versions.
    List<String> migrations() {
        return db.sql("""
                select version from public.flyway_schema_history
                 where success and version is not null
                 order by string_to_array(version, '.')::numeric[]
                """).query(String.class).list();
    }

    boolean isEmpty() {
        return tables().isEmpty();
    }
}
