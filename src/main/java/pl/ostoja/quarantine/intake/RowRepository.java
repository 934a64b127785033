package pl.ostoja.quarantine.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.AddressText;
import pl.ostoja.kernel.Ids;
import pl.ostoja.kernel.PersonName;
import pl.ostoja.kernel.Pesel;
import pl.ostoja.kernel.PhoneNumber;
import pl.ostoja.kernel.Problem;

/// All SQL about single rows of `quarantine.list_row`.
@Repository
class RowRepository {

    private final JdbcClient db;

    RowRepository(JdbcClient db) {
        this.db = db;
    }

    int nextNumber(ListId list) {
        return db.sql("select coalesce(max(number), 0) + 1 from quarantine.list_row where list = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }

    void add(ListId list, int number, TypedRow row) {
        values(db.sql("""
                insert into quarantine.list_row (list, number, cells, first_names, surname, pesel, pesel_raw,
                       birth_date, phones, address, locality, kind, start_day, end_day, name_key, address_key, flags,
                       remarks, new_status)
                values (:list, :number, cast(:cells as text[]), :first, :surname, :pesel, :peselRaw, :birth,
                        cast(:phones as text[]), :address, :locality, :kind, :start, :end, :nameKey, :addressKey,
                        cast(:flags as text[]), '[]', :newStatus)
                """), list, number, row)
                .param("cells", row.cells().toArray(String[]::new))
                .param("newStatus", Ids.next())
                .update();
    }

    /// The values before the first correction stay with the row.
    void correct(ListId list, int number, TypedRow row) {
        var changed = values(db.sql("""
                update quarantine.list_row
                   set correction = coalesce(correction, jsonb_build_object('first_names', first_names, 'surname', surname,
                           'pesel', coalesce(pesel, pesel_raw), 'birth_date', birth_date, 'phones', phones,
                           'address', address, 'kind', kind, 'start_day', start_day, 'end_day', end_day)),
                       first_names = :first, surname = :surname, pesel = :pesel, pesel_raw = :peselRaw,
                       birth_date = :birth, phones = cast(:phones as text[]), address = :address,
                       locality = :locality, kind = :kind, start_day = :start, end_day = :end, name_key = :nameKey,
                       address_key = :addressKey, flags = cast(:flags as text[])
                 where list = :list and number = :number and fate is distinct from 'SKIPPED'
                """), list, number, row).update();
        if (changed == 0) {
            throw new Problem.NotFound();
        }
    }

    void decide(ListId list, int number, @Nullable UUID person, String decision) {
        db.sql("""
                update quarantine.list_row set decision = :decision, person = :person
                 where list = :list and number = :number
                """)
                .param("decision", decision)
                .param("person", person)
                .param("list", list.value())
                .param("number", number)
                .update();
    }

    /// Numbers of the rows that are handed over by this call.
    List<Integer> handOver(ListId list, String recipient, List<Integer> numbers) {
        return db.sql("""
                update quarantine.list_row set handed_to = :recipient
                 where list = :list and fate = 'NOT_OURS' and handed_to is null
                   and (cardinality(cast(:numbers as int[])) = 0 or number = any (cast(:numbers as int[])))
                returning number
                """)
                .param("recipient", recipient)
                .param("list", list.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Integer.class)
                .list();
    }

    void addHandOver(Act act, ListId list, String recipient, String basis, List<Integer> numbers, Instant now) {
        db.sql("""
                insert into quarantine.hand_over (id, list, recipient, legal_basis, numbers, at, by)
                values (:id, :list, :recipient, :basis, cast(:numbers as int[]), :at, :by)
                """)
                .param("id", Ids.next())
                .param("list", list.value())
                .param("recipient", recipient)
                .param("basis", basis)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("at", now.atOffset(UTC))
                .param("by", act.actor().name())
                .update();
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, ListId list, int number, TypedRow row) {
        var name = new PersonName(row.firstNames(), row.surname());
        var written = Objects.requireNonNullElse(row.pesel(), "");
        var address = AddressText.ofParts(row.address(), null, row.locality());
        var phones = PhoneNumber.allIn(Objects.requireNonNullElse(row.phones(), ""));
        return statement
                .param("list", list.value())
                .param("number", number)
                .param("first", name.firstNames())
                .param("surname", name.surname())
                .param("pesel", Pesel.of(written).map(Pesel::digits).orElse(null))
                .param("peselRaw", written.isBlank() ? null : written)
                .param("birth", row.birthDate())
                .param("phones", phones.stream().map(PhoneNumber::e164).toArray(String[]::new))
                .param("address", address.raw())
                .param("locality", row.locality())
                .param("kind", row.kind().name())
                .param("start", row.start())
                .param("end", row.end())
                .param("nameKey", name.key())
                .param("addressKey", address.houseNumber() == null ? "" : address.key())
                .param("flags", flags(row, written, phones.isEmpty()));
    }

    private static String[] flags(TypedRow row, String pesel, boolean withoutPhone) {
        var flags = new ArrayList<>(List.of("by-hand"));
        if (!pesel.isBlank() && Pesel.of(pesel).isEmpty()) {
            flags.add("pesel-wrong");
        }
        if (withoutPhone) {
            flags.add("no-phone");
        }
        if (row.address() == null || row.address().isBlank()) {
            flags.add("no-address");
        }
        return flags.toArray(String[]::new);
    }
}
