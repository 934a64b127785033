package pl.ostoja.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.people.HouseholdId;
import pl.ostoja.people.PersonId;
import pl.ostoja.requests.Need.State;

/// Requests and needs as their rows say.
final class RequestRows {

    private RequestRows() {}

    static HelpRequest request(ResultSet row, List<Need> needs) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new HelpRequest(
                new RequestId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                new HouseholdId(row.getObject("household", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                Consent.valueOf(row.getString("consent")),
                row.getString("other_address"),
                row.getObject("owner", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                needs,
                row.getInt("version"));
    }

    static Need need(ResultSet row, Map<String, NeedKind> catalogue) throws SQLException {
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                Optional.ofNullable(catalogue.get(row.getString("kind"))).orElseThrow(),
                List.of((UUID[]) row.getArray("persons").getArray()),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("quantity"),
                row.getString("note"),
                row.getObject("cannot_secure", Boolean.class),
                row.getString("case_number"),
                row.getObject("day", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_by", OffsetDateTime.class).toInstant(),
                row.getInt("reopened"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return closedAt == null
                ? new State.Open(Stage.valueOf(row.getString("stage")))
                : new State.Closed(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("closing_note"),
                        closedAt.toInstant());
    }
}
