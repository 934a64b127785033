package pl.ostoja.quarantine.situation;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Ids;
import pl.ostoja.ui.Live;

/// Takes the ministry's daily files over: each file once, a newer file for the same day wins, what was before stays
/// beside it.
@Service
public class SituationImports {

    private final JdbcClient db;
    private final Journal journal;
    private final Live live;
    private final Clock clock;

    SituationImports(JdbcClient db, Journal journal, Live live, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// A file, a packed file or an archive of many; one outcome for each in the order of their names.
    @Transactional
    public List<SituationOutcome> importFile(Act act, Path file) {
        return List.of(journal.once(
                act, SituationOutcome[].class, () -> read(act, file).toArray(SituationOutcome[]::new)));
    }

    private List<SituationOutcome> read(Act act, Path file) {
        try {
            var outcomes = new ArrayList<SituationOutcome>();
            for (var reading : SituationFile.read(file)) {
                outcomes.add(
                        switch (reading) {
                            case SituationReading.Rows rows -> take(act, rows);
                            case SituationReading.Refused refused ->
                                new SituationOutcome(
                                        refused.file(),
                                        "REFUSED",
                                        0,
                                        0,
                                        0,
                                        0,
                                        refused.why().code());
                        });
            }
            live.changed("situation");
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SituationOutcome take(Act act, SituationReading.Rows rows) {
        var id = Ids.next();
        var added = db.sql("""
                insert into quarantine.situation_file (id, name, fingerprint, rows, complaints, imported_at, imported_by)
                values (:id, :name, :fingerprint, :rows, :complaints, :at, :by) on conflict (fingerprint) do nothing
                """)
                .param("id", id)
                .param("name", rows.file())
                .param("fingerprint", fingerprint(rows.rows()))
                .param("rows", rows.rows().size())
                .param("complaints", rows.complaints().size())
                .param("at", clock.instant().atOffset(UTC))
                .param("by", act.actor().name())
                .update();
        if (added == 0) {
            return new SituationOutcome(rows.file(), "KNOWN", rows.rows().size(), 0, 0, 0, "");
        }
        nameUnits(rows.rows());
        var numbers =
                rows.rows().stream().mapToInt(row -> row.measures().size()).sum();
        var corrected = write(id, rows.rows());
        journal.write(
                act,
                Entry.of("quarantine.situation-imported")
                        .subject("situation-file", id)
                        .detail("numbers", numbers));
        return new SituationOutcome(
                rows.file(),
                "IMPORTED",
                rows.rows().size(),
                numbers,
                corrected,
                rows.complaints().size(),
                "");
    }

    private void nameUnits(List<SituationRow> rows) {
        db.sql("""
                insert into quarantine.situation_unit (code, name)
                select distinct on (code) * from unnest(cast(:codes as text[]), cast(:names as text[])) as u (code, name)
                on conflict (code) do nothing
                """)
                .param("codes", rows.stream().map(row -> row.unit().code()).toArray(String[]::new))
                .param("names", rows.stream().map(SituationRow::name).toArray(String[]::new))
                .update();
    }

    /// @return how many numbers differ from what was known
    private int write(UUID file, List<SituationRow> rows) {
        var units = new ArrayList<String>();
        var days = new ArrayList<String>();
        var measures = new ArrayList<String>();
        var amounts = new ArrayList<BigDecimal>();
        for (var row : rows) {
            row.measures().forEach((measure, amount) -> {
                units.add(row.unit().code());
                days.add(row.day().toString());
                measures.add(measure.name());
                amounts.add(amount);
            });
        }
        return db.sql("""
                with published as (
                    select distinct on (unit, measure, day) *
                      from unnest(cast(:units as text[]), cast(:days as date[]), cast(:measures as text[]),
                                  cast(:amounts as numeric[])) as p (unit, day, measure, amount)),
                written as (
                    insert into quarantine.situation as s (unit, day, measure, amount, file)
                    select unit, day, measure, amount, :file from published
                    on conflict (unit, measure, day) do update
                       set amount = excluded.amount, file = excluded.file,
                           was = case when s.amount = excluded.amount then s.was else s.amount end
                     -- the ministry begins names with the moment of publication: an older file corrects nothing
                     where not exists (select from quarantine.situation_file f, quarantine.situation_file o
                                        where f.id = :file and o.id = s.file and f.name ~ '^[0-9]{8}'
                                          and o.name ~ '^[0-9]{8}' and f.name < o.name)
                    returning was)
                select count(was)::int from written
                """)
                .param("units", units.toArray(String[]::new))
                .param("days", days.toArray(String[]::new))
                .param("measures", measures.toArray(String[]::new))
                .param("amounts", amounts.toArray(BigDecimal[]::new))
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    /// Of what the file says, not of its bytes: packed or saved anew it is the same publication.
    private static String fingerprint(List<SituationRow> rows) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            rows.stream()
                    .map(row -> row.day() + row.unit().code() + new TreeMap<>(row.measures()))
                    .sorted()
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
