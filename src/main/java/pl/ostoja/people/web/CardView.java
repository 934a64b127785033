package pl.ostoja.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.ostoja.people.Document;
import pl.ostoja.people.Household;
import pl.ostoja.people.NewRepresentative;
import pl.ostoja.people.Person;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonState;
import pl.ostoja.people.Reason;
import pl.ostoja.people.RiskFactor;
import pl.ostoja.people.TimelineEntry;

/// A person and the household on one page.
public record CardView(
        Person person,
        Household household,
        LocalDate today,
        Lists lists,
        List<TimelineEntry> timeline,
        @Nullable String kind) {

    /// More persons than this on one number: a dormitory, a fraud, or an official's phone.
    public static final int CROWD = 30;

    /// What hangs on the person.
    public record Lists(
            @Nullable District district,
            List<Contact> contacts,
            List<Member> members,
            List<Risk> risks,
            List<Representative> representatives,
            List<Paper> documents,
            List<Home> formerHomes,
            List<Merged> merged,
            List<Rival> rivals,
            List<Twin> twins) {}

    public record District(UUID id, String name) {}

    public record Contact(
            UUID id,
            String kind,
            String value,
            @Nullable String extension,
            @Nullable String owner,
            @Nullable Instant lastSuccess,
            @Nullable Instant wrongSince,
            @Nullable String stopped,
            int sharedBy) {

        public boolean isPhone() {
            return kind.equals("PHONE");
        }
    }

    public record Member(PersonId id, String name, @Nullable LocalDate birthDate, PersonState state) {}

    /// Somebody else who claims the same PESEL.
    public record Rival(PersonId id, String name) {}

    public record Risk(RiskFactor factor, @Nullable String note) {}

    public record Representative(
            UUID id,
            NewRepresentative.Kind kind,
            String name,
            @Nullable String phone,
            @Nullable String scope,
            LocalDate since,
            @Nullable LocalDate until) {}

    public record Paper(Document.Kind kind, String number, String country) {}

    public record Home(String address, LocalDate since, LocalDate until) {}

    public record Merged(PersonId id, String name, Instant mergedAt) {}

    /// Another record that may be the same person.
    public record Twin(PersonId id, String name, int score, List<Reason> reasons) {}

    /// Kinds of entries there are, for the filter.
    public List<String> kinds() {
        return timeline.stream().map(TimelineEntry::kind).distinct().sorted().toList();
    }

    public List<TimelineEntry> shown() {
        return kind == null
                ? timeline
                : timeline.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }
}
